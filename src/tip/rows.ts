import type { Setup } from '../setup/setup.ts';
import { say } from './say.ts';

export type Row = readonly [label: string, text: string];

/** What a setup means for the person's mail: several devices, deleting, a lost device, space and offline. */
export function rowsFor({ protocol, keepsCopy, purpose }: Setup): readonly Row[] {
  const takes = protocol === 'pop3' || (protocol === 'imap' && keepsCopy === false);
  if (takes && keepsCopy === true) return kept();
  if (takes) return purpose === 'collector' ? takenByTool() : taken();
  return onServer();
}

/** Rows speak of IMAP where it is not chosen, or not alone. */
export const isAboutImap = ({ protocol }: Setup): boolean => protocol !== 'pop3' && protocol !== 'imap';

const kept = (): Row[] => [
  [say('explain_cmp_devices'), say('tip_keep_devices')],
  [say('explain_cmp_delete'), say('tip_keep_delete')],
  [say('tip_row_lost'), say('tip_keep_lost')],
  [say('tip_row_space'), say('tip_keep_space')],
];

const taken = (): Row[] => [
  [say('explain_cmp_devices'), say('explain_cmp_devices_pop')],
  [say('explain_cmp_delete'), say('explain_cmp_delete_pop')],
  [say('tip_row_lost'), say('explain_cmp_lost_pop')],
  [say('tip_row_space'), say('tip_space_pop')],
];

const takenByTool = (): Row[] => [
  [say('tip_tool_others'), say('tip_tool_others_pop')],
  [say('tip_tool_lost'), say('tip_tool_lost_pop')],
  [say('explain_cmp_space'), say('explain_cmp_space_pop')],
];

const onServer = (): Row[] => [
  [say('explain_cmp_devices'), say('explain_cmp_devices_imap')],
  [say('explain_cmp_delete'), say('explain_cmp_delete_imap')],
  [say('tip_row_lost'), say('explain_cmp_lost_imap')],
  [say('tip_row_space'), `${say('explain_cmp_space_imap')} ${say('explain_cmp_offline_imap')}`],
];

/** Whose switches are these? Signs of one mailbox and of those who read it, besides the switches' own names, and what else stands with them. */
import { means, sense } from '../concepts.ts';
import type { Lever } from '../levers/pull.ts';
import { wideBox } from '../page.ts';
import { isProse } from '../prose.ts';
import type { Known } from '../roles.ts';
import type { Scene } from './scene.ts';

export const ADDRESS = /\S@\S+\.\w/;
/** What a mailbox's other rows switch; "... but only from here" belongs to the row before. */
export const OF_MAILBOX = /pop|imap|smtp|web|owa|sync|mapi|sieve|dav|^[.…]/i;

/** Mail programs, a mailbox or its address, or copies that stay. */
export function isOwned({ titles, switches, box }: Scene, keep: Lever<boolean> | null): boolean {
  const names = new Set(switches.map(({ known }) => known.field.label));
  const words = wideBox(box).words ?? '';
  return (
    keep !== null ||
    means(words, 'mail_client') ||
    titles.some(
      (text) =>
        // "Reports go to …": an address in a sentence is anybody's.
        (ADDRESS.test(text) && !isProse(text)) ||
        means(text, 'mail_client') ||
        (!names.has(text) && (sense(text).sure.has('client_access') || means(text, 'mail_account', 'add_account'))),
    )
  );
}

/** Other things to tick, to choose and to count: those of a plan, a rule, a list. */
export function strangersOf({ switches, near }: Scene): Known[] {
  const mine = new Set(switches.map(({ known }) => known.field));
  return near.filter((one) => one.field.seen && !mine.has(one.field) && isSetting(one));
}

const isSetting = ({ field }: Known): boolean =>
  (field.role === 'text' ? field.type === 'number' || /^\d+$/.test(field.value) : field.role !== 'password') &&
  field.role !== 'tabs' &&
  !(field.label.split(' ').length > 3 && means(field.label, 'mail_account')) && // "Allow this account to …"
  !OF_MAILBOX.test(`${field.label} ${field.context[0]?.text ?? ''}`);

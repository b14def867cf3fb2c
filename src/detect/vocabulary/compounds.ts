import type { Concept } from './concepts.ts';

/**
 * Stems of one meaning; languages/<tag>.json lists them. Most phrases of a form are two or three of these near each other, in any order:
 * so a few stems a language stand for all the wordings that products use, and a wording nobody listed is still read.
 */
export const ATOMS = [
  // Concepts as they are
  'port',
  'security',
  'none_security',
  'user_name',
  'password',
  'email_address',
  'archive',
  'starttls',
  'ssl_tls',
  'mail_client',
  'enable',
  'disable',
  'leave_on_server',
  'keep_copy',
  'delete_from_server',
  'add_account',
  'fetch_mail',
  'check_interval',
  'incoming_server',
  'outgoing_server',
  'mail_server',
  'server_name',
  'mail_account',
  'protocol',
  'test_connection',
  'next_step',
  'client_access',
  'network',
  'monitoring',
  'log',
  'filter',
  'poll',
  'certificate',
  'ticket',
  'comment',
  'price',
  'antivirus',
  'dns',
  'authentication',
  // Only as a whole text
  'on',
  'off',
  'yes',
  'no',
  'none',
  'never',
  'always',
  'at_once',
  // Parts
  'not',
  'not_next',
  'delete',
  'keep',
  'copy',
  'server',
  'after',
  'days',
  'incoming',
  'outgoing',
  'mail',
  'account',
  'mailbox',
  'add',
  'fetch',
  'download',
  'access',
  'other',
  'check',
  'process',
  'every',
  'test',
  'connection',
  'without',
  'when',
] as const;
export type Atom = (typeof ATOMS)[number];

/** A concept made of parts: all of `of` within `gap` characters between neighbours, in any order; earlier compounds win. */
export interface Compound {
  readonly concept: Concept;
  readonly of: readonly Atom[];
  readonly gap: number;
  /** General words: counts only beside other evidence. */
  readonly weak?: true;
}

const FAR = 40;
const NEAR = 16;
const NEXT = 7;

export const COMPOUNDS: readonly Compound[] = [
  { concept: 'delete_when_deleted', of: ['delete', 'server', 'when'], gap: FAR },
  { concept: 'leave_on_server', of: ['not', 'delete', 'server'], gap: FAR },
  { concept: 'leave_on_server', of: ['never', 'delete'], gap: NEAR },
  { concept: 'delete_from_server', of: ['not', 'keep', 'server'], gap: FAR },
  { concept: 'delete_from_server', of: ['not', 'keep', 'copy'], gap: NEAR },
  { concept: 'delete_after_days', of: ['delete', 'days'], gap: FAR },
  { concept: 'delete_after_days', of: ['keep', 'server', 'days'], gap: FAR },
  { concept: 'delete_after_days', of: ['keep', 'days'], gap: NEAR },
  { concept: 'leave_on_server', of: ['not', 'enable', 'delete', 'mail'], gap: FAR },
  { concept: 'leave_on_server', of: ['disable', 'delete', 'mail'], gap: NEAR },
  { concept: 'leave_on_server', of: ['not', 'delete', 'fetch'], gap: FAR },
  { concept: 'leave_on_server', of: ['not', 'delete', 'mail'], gap: NEAR },
  { concept: 'leave_on_server', of: ['not', 'delete'], gap: NEAR, weak: true },
  { concept: 'delete_from_server', of: ['delete', 'server'], gap: FAR },
  { concept: 'delete_from_server', of: ['delete', 'after', 'fetch'], gap: FAR },
  { concept: 'delete_from_server', of: ['delete', 'after', 'download'], gap: FAR },
  { concept: 'delete_from_server', of: ['delete', 'after', 'process'], gap: FAR },
  { concept: 'delete_from_server', of: ['delete', 'mail', 'after'], gap: FAR },
  { concept: 'delete_from_server', of: ['delete', 'process', 'mail'], gap: NEAR },
  { concept: 'delete_from_server', of: ['delete', 'download', 'mail'], gap: NEAR },
  { concept: 'delete_from_server', of: ['delete', 'fetch', 'mail'], gap: NEAR },
  { concept: 'leave_on_server', of: ['keep', 'mail', 'mailbox'], gap: NEAR },
  { concept: 'delete_from_server', of: ['delete', 'mail', 'mailbox'], gap: FAR },
  { concept: 'delete_after_days', of: ['delete', 'after'], gap: FAR, weak: true },
  { concept: 'leave_on_server', of: ['keep', 'server'], gap: FAR },
  { concept: 'keep_copy', of: ['keep', 'copy'], gap: FAR },
  { concept: 'delete_from_server', of: ['delete', 'mail'], gap: NEAR, weak: true },
  { concept: 'leave_on_server', of: ['keep', 'mail'], gap: NEAR, weak: true },
  { concept: 'incoming_server', of: ['incoming', 'server'], gap: NEAR },
  { concept: 'incoming_server', of: ['incoming', 'server_name'], gap: NEAR },
  { concept: 'incoming_server', of: ['fetch', 'server'], gap: NEAR },
  { concept: 'incoming_server', of: ['incoming', 'mail_server'], gap: NEAR },
  { concept: 'outgoing_server', of: ['outgoing', 'server'], gap: NEAR },
  { concept: 'outgoing_server', of: ['outgoing', 'mail_server'], gap: NEAR },
  { concept: 'outgoing_server', of: ['outgoing', 'server_name'], gap: NEAR },
  { concept: 'outgoing_server', of: ['outgoing', 'mail'], gap: NEXT },
  { concept: 'add_account', of: ['add', 'account'], gap: NEAR },
  { concept: 'add_account', of: ['add', 'mailbox'], gap: NEAR },
  { concept: 'add_account', of: ['add', 'mail_account'], gap: NEAR },
  { concept: 'check_interval', of: ['check', 'every'], gap: FAR },
  { concept: 'fetch_mail', of: ['fetch', 'mail'], gap: FAR },
  { concept: 'fetch_mail', of: ['fetch', 'mail_account'], gap: FAR },
  { concept: 'fetch_mail', of: ['fetch', 'mailbox'], gap: FAR },
  { concept: 'fetch_mail', of: ['check', 'mail'], gap: NEXT },
  { concept: 'add_account', of: ['fetch', 'account'], gap: NEAR },
  { concept: 'download_mail', of: ['download', 'mail'], gap: NEAR },
  { concept: 'mail_account', of: ['mail', 'account'], gap: NEXT },
  { concept: 'mail_account', of: ['other', 'account'], gap: NEXT },
  { concept: 'mail_account', of: ['other', 'mailbox'], gap: NEXT },
  { concept: 'mail_server', of: ['mail', 'server'], gap: NEXT },
  { concept: 'client_access', of: ['access', 'mail_client'], gap: FAR },
  { concept: 'test_connection', of: ['test', 'connection'], gap: NEAR },
  { concept: 'test_connection', of: ['test', 'server'], gap: NEAR },
  { concept: 'none_security', of: ['without', 'security'], gap: NEXT },
  { concept: 'none_security', of: ['without', 'ssl_tls'], gap: NEXT },
  { concept: 'none_security', of: ['not', 'security'], gap: NEXT },
  { concept: 'none_security', of: ['not', 'ssl_tls'], gap: 12 },
  { concept: 'disable', of: ['not', 'enable'], gap: NEXT },
  { concept: 'incoming_server', of: ['incoming', 'mail'], gap: NEXT, weak: true },
];

/** What a part says when it stands alone: weak evidence, of use only beside other evidence. Parts that say nothing alone are missing. */
export const ALONE: Partial<Readonly<Record<Atom, Concept>>> = {
  delete: 'delete_from_server',
  keep: 'leave_on_server',
  copy: 'keep_copy',
  server: 'mail_server',
  incoming: 'incoming_server',
  outgoing: 'outgoing_server',
  account: 'mail_account',
  mailbox: 'mail_account',
  fetch: 'fetch_mail',
  download: 'download_mail',
  access: 'client_access',
  every: 'check_interval',
  test: 'test_connection',
};

/** Parts and concepts whose stems are too short or too common for running text: they count only where they are the whole text. */
export const WHOLE: ReadonlySet<Atom> = new Set(['on', 'off', 'yes', 'no', 'none', 'always', 'at_once', 'next_step']);

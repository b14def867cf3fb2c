/** What a provider asks for beyond server names; the words are in _locales under `tip_note_<id>`, except for what only the guide says. */
export const NOTE_IDS = [
  'app-password', // signs in with a password made for this purpose, not the account's own
  'oauth', // wants OAuth2: programs that ask for a password are refused
  'switch-on-first', // POP and IMAP are off until they are switched on in the mailbox's own settings
  'no-pop', // offers no POP3 at all
  'gmail-fetch-closed', // Gmail's "Check mail from other accounts" (POP) is closed to new users
] as const;
export type NoteId = (typeof NOTE_IDS)[number];

/** A fact kept by hand, with the month in which it was checked (ISO 8601). */
export interface Note {
  readonly id: NoteId;
  readonly asOf: string;
}

const CHECKED = '2026-11';

/** By one mail domain of the provider: the note counts for all of the provider's domains. */
const NOTES: Readonly<Record<string, readonly NoteId[]>> = {
  'gmail.com': ['app-password', 'gmail-fetch-closed'],
  'outlook.com': ['switch-on-first', 'oauth'],
  'icloud.com': ['app-password', 'no-pop'],
  'yahoo.com': ['app-password'],
  'aol.com': ['app-password'],
  'gmx.net': ['switch-on-first'],
  'web.de': ['switch-on-first'],
};

/** The notes for a provider that has these mail domains. */
export function notesFor(domains: readonly string[]): readonly Note[] {
  return domains.flatMap((domain) => NOTES[domain] ?? []).map((id) => ({ id, asOf: CHECKED }));
}

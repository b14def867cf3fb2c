/** What can be said about a setup; the words are in _locales. Most urgent first: the tip leads with the first that applies. */
export const ADVICE_IDS = [
  'deletes-mail', // POP3 and mail leaves the server
  'plaintext', // password and mail travel readable (RFC 8314)
  'mismatch', // port, host, security and protocol disagree
  'prefer-imap', // POP3 selected, IMAP offered
  'pop-only', // the form knows only POP3
  'choose', // nothing chosen yet
  'keeps-copy', // POP3, but a copy stays
  'imap-good', // IMAP
  'both-open', // access page: both switched on
] as const;
export type AdviceId = (typeof ADVICE_IDS)[number];

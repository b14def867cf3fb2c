/** Do the same verbs stand in rows of other things, too: in a list of articles, tasks, requests? */
import { means } from '../concepts.ts';
import { type Box, holds, type Page } from '../page.ts';
import type { Switch } from './switch.ts';

/** What a mailbox's other rows switch. */
const OF_MAILBOX = /activesync|mapi|sieve|smtp|webmail/i;

/** Not of one mailbox. `inner` is the smallest box that holds all switches. */
export function isListed(
  lead: Switch,
  inner: Box,
  switches: readonly Switch[],
  titles: readonly string[],
  actions: Page['actions'],
): boolean {
  return (
    lead.known.field.role === 'buttons' &&
    !OF_MAILBOX.test(inner.words ?? '') &&
    !titles.some((text) => means(text, 'mail_account') || text.includes('@')) &&
    actions.some(
      ({ text, box: at }) =>
        means(text, 'enable') !== means(text, 'disable') &&
        holds(inner, at) &&
        !switches.some(({ known }) => holds(known.field.box, at)),
    )
  );
}

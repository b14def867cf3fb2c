/** Lists of which the switches are but two lines, or of which they choose what is shown. */
import { means, sense } from '../concepts.ts';
import type { Known } from '../roles.ts';
import { rowOf } from './around.ts';
import { ADDRESS, strangersOf } from './owner.ts';
import type { Scene } from './scene.ts';

/** "When I sign in from …", "When a program uses IMAP", "When my password is changed": what lists of events begin with, and sentences of at least five words. */
const BEGIN = /^\p{L}+(?=(?: \S+){4})/u;
const beginOf = ({ field }: Known): string | undefined =>
  field.checked === null ? undefined : BEGIN.exec(field.label)?.[0];

/** What shows that they are such; not on the page of one mailbox. */
export function listOf(scene: Scene): string | undefined {
  const { lead, inner, box, titles } = scene;
  if (titles.some((text) => ADDRESS.test(text))) return undefined;
  const begin = beginOf(lead.known);
  const alike = strangersOf(scene).filter((one) => beginOf(one) === begin);
  if (begin && alike.length > 1 && !means(begin, 'enable', 'disable')) return begin;
  // Right over a list of mailboxes one chooses which are shown, and what of them.
  const mailboxes = new Set(box.words?.match(/\S+@\S+\.\w+/g));
  const own =
    rowOf(inner) !== null || titles.some((text) => sense(text).sure.has('client_access') || means(text, 'mail_client'));
  return mailboxes.size > 1 && !own ? [...mailboxes].join(' ') : undefined;
}

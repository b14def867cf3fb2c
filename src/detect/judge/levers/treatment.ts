/** Lists of what becomes of mail that was fetched: moved, deleted, marked as read. */
import { means, namesMail, sense } from '../concepts.ts';
import type { Field } from '../page.ts';
import { isElse, keepLever, staying } from './keep.ts';
import { keepOfText } from './keep-words.ts';
import { choose, type Lever } from './pull.ts';

/** What says so by its own words comes before a list of what else becomes of mail. */
export const keepAmong = (fields: readonly Field[]): Lever<boolean> | null =>
  fields.map((field) => keepLever(field, true)).find((lever) => lever !== null) ??
  fields.map(treatment).find((lever) => lever !== null) ??
  null;

/**
 * "Move the mail", "delete the mail", "mark the mail as read": a list of what becomes of mail says so without a label; so does
 * "delete after processing".
 */
function treatment(field: Field): Lever<boolean> | null {
  const { label, choices } = field;
  if (isElse(field)) return null;
  const gone = choices.filter(({ text }) => keepOfText(text, '', true) === false);
  const rest = choices.filter((choice) => !gone.includes(choice));
  const moves = rest.some(({ text }) => means(text, 'archive', 'unread'));
  // "After fetching: mark as read, move"; but "Fetch: unread, of 30 days" says which.
  const after = moves && !rest.some(({ text }) => /\d/.test(text)) && /^\S+(?: \S+){0,2}$/.test(label);
  // Beside something kept it is about files, beside "IMAP" about protocols.
  const tells =
    gone.length > 0
      ? moves ||
        namesMail(label) ||
        (gone.some(({ text }) => sense(text).sure.has('delete_from_server')) &&
          !rest.some(({ text }) => /imap/i.test(text) || means(text, 'leave_on_server', 'keep_copy'))) ||
        choices.every(({ text }) => namesMail(text))
      : after && means(label, 'fetch_mail');
  if (!tells) return null;
  const options = gone.map((choice) => ({ means: false, pull: choose(choice) }));
  return { control: field, options: [...options, ...staying(field, options)] };
}

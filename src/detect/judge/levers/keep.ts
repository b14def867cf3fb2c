/** Controls whose positions say whether mail stays on the server. */
import { first, named, only } from '../../vocabulary/protocol-names.ts';
import { means, namesMail, sense } from '../concepts.ts';
import type { Choice, Field } from '../page.ts';
import { keepOfName, keepOfText, NOT_COPY } from './keep-words.ts';
import { choose, type Lever, onOff } from './pull.ts';
import { wordsFor } from './words-for.ts';

export function keepLever(field: Field, inMail: boolean): Lever<boolean> | null {
  // "Let apps use POP: yes, no": in many languages "let" is "leave".
  const lenientOfPop = !field.answers && only(named(field.label)) === 'pop3';
  const own = keepOfText(wordsFor(field), field.name, lenientOfPop);
  const byName = keepOfName(field.name);
  if (field.checked !== null) {
    const keep = own ?? (inMail && !sense(field.label).sure.size ? byName : null);
    return keep === null ? null : onOff(field, keep, !keep);
  }
  // A closed list shows the one that it stands on.
  if (field.choices.length < (field.partial ? 1 : 2)) return null;
  const about = own ?? (means(field.label, 'delete_after_days', 'archive') ? false : byName);
  const said = named(`${field.label} ${field.context[0]?.text ?? ''}`);
  const lenient =
    about !== null || first(said) !== null || means(field.label, 'fetch_mail', 'download_mail', 'mail_server');
  const options = field.choices.flatMap((choice) => {
    const keep = keepOfChoice(choice, about, lenient);
    return keep === null ? [] : [{ means: keep, pull: choose(choice) }];
  });
  const known = options[0];
  const rest = field.choices.filter(
    (choice) => !options.some((option) => option.pull.how === 'choose' && option.pull.choice === choice),
  );
  // Of two ways one is understood: the other is its opposite.
  if (about !== null && field.choices.length === 2 && known && rest[0])
    options.push({ means: !known.means, pull: choose(rest[0]) });
  const mixed = new Set(options.map((option) => option.means)).size > 1;
  const after = means(field.label, 'fetch_mail', 'download_mail') && options.some((option) => !option.means);
  const treated = field.choices.map(({ text }) => keepOfText(text, '', lenient));
  // All that a closed list shows is what happens to copies.
  const shown = field.partial && !isElse(field) && treated.some((keep) => keep !== null);
  if (options.length === 0 || !(mixed || about !== null || after || shown)) return null;
  // "Leave a copy: yes, no, default" leaves the third open.
  const gone = treated.includes(false);
  return { control: field, options: gone || (after && !mixed) ? [...options, ...staying(field, options)] : options };
}

/** What does not delete leaves the server's copy where it is: moved, or marked as read. */
export const staying = ({ choices }: Field, known: Lever<boolean>['options']): Lever<boolean>['options'] =>
  choices
    .filter((choice) => choice.text && !known.some(({ pull }) => pull.how === 'choose' && pull.choice === choice))
    .map((choice) => ({ means: true, pull: choose(choice) }));

/** A list that keeps and deletes something else, or that is too long. */
export const isElse = ({ label, choices }: Field): boolean =>
  choices.length > PAIR || NOT_COPY.test(label) || means(label, 'unread', 'antivirus', 'filter', 'log');

/** "Keep" beside "delete" under "POP3", or each of them "in the mailbox", needs no other words, unless it is asked of spam. */
export function isPair(field: Field): boolean {
  const { label, choices, context } = field;
  if (isElse(field)) return false;
  const said = choices.map(({ text }) => keepOfText(text, '', true));
  if (!said.includes(true) || !said.includes(false)) return false;
  return (
    namesMail(label) ||
    context.some(({ text, heading }) => heading && named(text).pop3 >= 0) ||
    choices.every(({ text }, at) => said[at] === null || means(text, 'mail_server', 'mail_account'))
  );
}
/** Further choices beside the two: archive, mark as read. */
const PAIR = 4;

function keepOfChoice(choice: Choice, about: boolean | null, lenient: boolean): boolean | null {
  // "Never (delete after fetching)": what stands before the brackets says it.
  const bare = choice.text.replace(/\s*[(（].*$/u, '');
  if (bare && bare !== choice.text) {
    const first = keepOfChoice({ ...choice, text: bare }, about, lenient);
    if (first !== null || about !== null) return first;
  }
  const said = keepOfText(choice.text, '', lenient);
  if (said !== null) return said;
  const number = /\d+/.exec(choice.text)?.[0];
  const days = means(choice.text, 'delete_after_days');
  if (days || (number && about !== null)) {
    // Mail stays for some days or messages. "Delete after import" names no time, "after 0 days" none to wait: it goes at once.
    return number ? number !== '0' : sense(choice.text).sure.has('delete_after_days');
  }
  const yes = means(choice.text, 'yes', 'on', 'enable', 'always');
  const no = means(choice.text, 'no', 'off', 'disable', 'never', 'none');
  if (about !== null && yes !== no) return yes ? about : !about;
  // "Delete from the server: never, once it was fetched": at once.
  if (means(choice.text, 'at_once') || (about === false && means(choice.text, 'fetch_mail', 'download_mail')))
    return false;
  return means(choice.text, 'archive') && about === false ? true : null;
}

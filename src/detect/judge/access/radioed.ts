/** Radios or a list that switch one protocol on and off. */
import { both, first, named, namedIn, only } from '../../vocabulary/protocol-names.ts';
import { means, sense } from '../concepts.ts';
import { keepLever } from '../levers/keep.ts';
import { choose, type Lever, standsOn } from '../levers/pull.ts';
import type { Context, Field } from '../page.ts';
import type { Known } from '../roles.ts';
import { stateOf, statusOver } from './state.ts';
import type { Switch } from './switch.ts';

/** A title that names the protocol stands so near. */
const FAR = 3;

export function radioed(known: Known): Switch[] | null {
  const { field } = known;
  const own = both(named(field.label)) ? 'both' : first(named(field.label));
  const inChoices = new Set(field.choices.map((choice) => only(named(choice.text))).filter((one) => one !== null));
  if (inChoices.size > 1) return null;
  const title = field.context.slice(0, FAR).find((one) => namesOf(one, field) !== null);
  const protocol =
    inChoices.size === 1 ? [...inChoices][0] : (own ?? (title ? namesOf(title, field) : only(namedIn(field.name))));
  // "Vacation responder: on, off" on a page "POP and IMAP".
  if (own === null && inChoices.size === 0 && isOther(field.label)) return null;
  // "SMTP" under the row of IMAP is a row of its own.
  if (!protocol || (own === null && /smtp/i.test(field.label))) return null;
  // "Access: off, all mail, new mail": of ways in only being out has a word for it.
  const states = field.choices.map(({ text }) => stateOf(text));
  const on = states.includes(true);
  const barred = !on && !inChoices.size && states.includes(false) && means(field.label, 'client_access');
  const options = field.choices.flatMap((choice, at) => {
    const state = states[at] ?? (barred || null);
    return state === null ? [] : [{ means: state, pull: choose(choice) }];
  });
  // "Default" or "-- Select --" before "on" and "off", is a third way, which matters only where it is chosen.
  const third = field.role === 'select' && states[0] === null && !field.choices[0]?.selected;
  const whole = options.length + (third ? 1 : 0);
  const status = statusOver(field, protocol);
  // A closed list shows one way alone. Two ways of switching on, and off only as words beside them: still a switch.
  const closed = field.partial && own !== null && options.length > 0;
  if (
    (!barred && !(on && states.includes(false)) && !closed && !(inChoices.size === 1 && status !== null)) ||
    whole < field.choices.length
  )
    return null;
  // "Auto-expunge on, off" under "IMAP", or "on, off" under "Deleting by IMAP": about what is deleted.
  const deletes =
    field.choices.every(({ text }) => means(text, 'delete_from_server')) ||
    isDeleting((own === null && title?.heading && title.text) || field.label);
  // "POP3 (mail is deleted)": the brackets only explain.
  const label = field.label.replace(/\s*[(（].*/su, '');
  if (inChoices.size === 0 && (deletes || keepLever({ ...field, label }, false))) return null;
  const lever: Lever<boolean> = { control: field, options };
  return [{ known, protocol, lever, said: standsOn(lever) ?? status, ways: barred }];
}

/** Words, and none that a switch of access has. */
const isOther = (label: string): boolean =>
  label !== '' && !means(label, 'enable', 'disable', 'client_access', 'mail_client');

/** What a title names: "Mail programs: on, off" under "POP3/SMTP/IMAP" is for both. */
function namesOf({ text, heading }: Context, { label }: Field): Switch['protocol'] | null {
  const said = named(text);
  if (!heading) return only(said);
  return both(said) && sense(label).sure.has('mail_client') ? 'both' : first(said);
}

/** "Deleting mail by IMAP", but not "POP3 (deletes mail)". */
const isDeleting = (text: string): boolean => means(/^(?:(?!imap|pop).)+/i.exec(text)?.[0] ?? '', 'delete_from_server');

/** Is it one of several tasks that are ticked off? */
import { means } from '../concepts.ts';
import { holds } from '../page.ts';
import type { Known } from '../roles.ts';
import { OF_MAILBOX } from './owner.ts';
import type { Scene } from './scene.ts';
import { stateOf } from './state.ts';

const SENTENCE = /\S\s+\S+\s+\S/;
/** "IMAP access switched off at the old provider": a setting says it in fewer words, names mail programs, or stands among a mailbox's other services. */
const LONG = /(?:\S+\s+){4}\S/;
/** So many further ticks make a list. */
const MANY = 3;

/** "Disable IMAP/POP access" among ticks that are sentences, too, and nothing but ticks, or under one title with them: settings have other controls, or short names. */
export function taskOf({ switches, lead, inner, all }: Scene): string | undefined {
  const mine = new Set(switches.map(({ known }) => known));
  if (![...mine].every(isTask)) return undefined;
  // Of several one says on or off and one does not: "Click POP/IMAP", "Choose Enable IMAP". Settings say the same of each.
  const says = new Set([...mine].map(({ field }) => stateOf(field.label) !== null));
  const same = mine.size > 1 && says.size < 2;
  if (same && ![...mine].every(isLong)) return undefined;
  const labels = new Set(all.map(({ field }) => field.label));
  const over = ({ field }: Known): string | undefined => field.context.find(({ text }) => !labels.has(text))?.text;
  const others = all.filter((one) => one.field.seen && !mine.has(one));
  let box = inner;
  const around = (): Known[] => others.filter(({ field }) => holds(box, field.box));
  while (box.parent && around().length < MANY) box = box.parent;
  const titled = others.filter((one) => over(one) === over(lead.known));
  const isOne = (one: Known): boolean => isTask(one) && !(same && OF_MAILBOX.test(one.field.label));
  return [around(), titled].some((list) => list.length >= MANY && list.every(isOne))
    ? lead.known.field.label
    : undefined;
}

const isTask = ({ field }: Known): boolean => field.role === 'checkbox' && SENTENCE.test(field.label);
const isLong = ({ field }: Known): boolean => LONG.test(field.label) && !means(field.label, 'mail_client');

/** Is it one of several tasks that are ticked off? */
import { holds } from '../page.ts';
import type { Scene } from './scene.ts';

const SENTENCE = /\S\s+\S+\s+\S/;
/** So many further ticks make a list. */
const MANY = 3;

/** "Disable IMAP/POP access" among ticks that are sentences, too, and nothing but ticks: settings have other controls, or short names. */
export function taskOf({ switches, lead, all }: Scene): string | undefined {
  const { field } = lead.known;
  if (switches.length > 1 || field.role !== 'checkbox') return undefined;
  const around = (box: typeof field.box): Scene['all'] =>
    all.filter((one) => one.field.seen && one !== lead.known && holds(box, one.field.box));
  let box = field.box;
  while (box.parent && around(box).length < MANY) box = box.parent;
  const others = around(box);
  return others.length >= MANY && others.every((one) => one.field.role === 'checkbox' && SENTENCE.test(one.field.label))
    ? field.label
    : undefined;
}

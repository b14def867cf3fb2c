/** The words that name a switch. */
import { type Concept, means, sense } from '../concepts.ts';
import type { Field } from '../page.ts';

/** A switch that says "Enable" and no more, or "Yes, …", is named by the words before it. */
export const wordsFor = ({ label, checked, context }: Field): string =>
  checked !== null && (isState(label) || means(label.replace(/,.*/, ''), 'yes'))
    ? (context.find(({ text }) => text !== label)?.text ?? '')
    : label;
const isState = (label: string): boolean => {
  const said = [...sense(label).any];
  return said.length > 0 && said.every((one) => STATES.has(one));
};
const STATES: ReadonlySet<string> = new Set<Concept>(['enable', 'on', 'yes']);

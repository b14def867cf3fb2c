/** Copies that another section of the page is about. */
import { first, named } from '../../vocabulary/protocol-names.ts';
import { sense } from '../concepts.ts';
import type { Field } from '../page.ts';
import { REFUSAL } from './keep-words.ts';

/** "Keep a copy" under a title of its own, such as "Forwarding". */
export const isApart = (field: Field, titles: readonly string[]): boolean => {
  const title = field.context.find((one) => one.heading)?.text;
  return (
    title !== undefined &&
    !titles.includes(title) &&
    first(named(title)) === null &&
    sense(withoutRefusal(field.label)).any.has('keep_copy')
  );
};

/** "Do not keep a copy" is about the same as "keep a copy". */
export const withoutRefusal = (label: string): string => label.replace(REFUSAL, '');

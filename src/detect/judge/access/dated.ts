/** Messages, log-ins, papers: rows of which each has a tick and a date. */
import { type Box, holds } from '../page.ts';
import type { Known } from '../roles.ts';
import { rowOf } from './around.ts';
import { tellsWhen } from './dates.ts';
import { OF_MAILBOX } from './owner.ts';
import type { Switch } from './switch.ts';

/** "9:12", "30.11.2026", "11月30日"; "Nov 30" and "30. Nov" at the end of a row. */
const DATE = /\d[:.h時时]\d\d|\d[./-]\d+[./-]|\d\s?[日月일월]|\p{L}{3}\.? \d+$|\d\.? \p{L}{3,}\.?$/u;

/** All in such rows, among others that speak of something else; a mailbox's other services tell when they were used last. */
export function areDated(switches: readonly Switch[], all: readonly Known[]): boolean {
  const ticks = all.filter(({ field }) => field.seen && field.checked !== null);
  const alone = (box: Box): boolean => ticks.filter(({ field }) => holds(box, field.box)).length < 2;
  const climb = (box: Box): Box => (box.parent && alone(box.parent) ? climb(box.parent) : box);
  const row = ({ field }: Known): Box => rowOf(field.box) ?? climb(field.box);
  const isDated = ({ words }: Box): boolean => words !== null && (DATE.test(words) || tellsWhen(words));
  const rows = new Set(switches.map(({ known }) => row(known)));
  return (
    [...rows].every(isDated) &&
    ticks.some((one) => !OF_MAILBOX.test(one.field.label) && !rows.has(row(one)) && isDated(row(one)))
  );
}

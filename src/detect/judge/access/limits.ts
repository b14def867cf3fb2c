/** Is it a class, a plan or a policy, with limits for many mailboxes? */
import type { Ledger } from '../ledger.ts';
import type { Scene } from './scene.ts';

/** So many numbers that are typed are limits: one mailbox has its quota, and perhaps days that mail is kept. */
const MANY = 3;
/** What each counts for: a page of all settings has a few, too. */
const LIMITS = 0.2;

/** "Edit user: amy@example.com" is about one mailbox, whatever it is given. */
export function limits({ all, titles }: Scene, ledger: Ledger): void {
  const numbers = all.filter(({ field }) => field.seen && field.role === 'text' && /^\d+$/.test(field.value));
  const last = numbers[MANY - 1];
  if (last && !titles.some((text) => text.includes('@')))
    ledger.add('report', last.field.label, LIMITS * numbers.length);
}

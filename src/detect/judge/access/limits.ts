/** Is it a class, a plan or a policy, with limits for many mailboxes? */
import type { Ledger } from '../ledger.ts';
import type { Known } from '../roles.ts';
import type { Scene } from './scene.ts';

/** So many numbers that are typed are limits: one mailbox has its quota, and perhaps days that mail is kept. */
const MANY = 3;
/** What so many count for, and each further one a third of it: a page of all settings has numbers, too. */
const LIMITS = 0.6;

/** "Edit user: amy@example.com" is about one mailbox, whatever it is given. */
export function limits({ all, titles }: Scene, ledger: Ledger): void {
  const numbers = titles.some((text) => text.includes('@')) ? [] : all.filter(isNumber);
  if (numbers.length < MANY) return;
  const factor = Math.min(1, (LIMITS * numbers.length) / MANY);
  ledger.add('report', numbers.map(({ field }) => field.label).join(' · '), factor);
}

const isNumber = ({ field, role }: Known): boolean =>
  field.seen && !field.readOnly && role !== 'port' && field.role === 'text' && /^\d+$/.test(field.value);

/** Protocols that can be chosen, and those that stand fast: what the form itself says of them. */
import type { Protocol } from '../../../setup/setup.ts';
import { both, named, only } from '../../vocabulary/protocol-names.ts';
import type { Ledger } from '../ledger.ts';
import { kindsOf } from '../levers/deciding.ts';
import type { Lever } from '../levers/pull.ts';
import type { Form } from './form.ts';

/** A whole sentence that asks, in any script; a short one is a label with a question mark. */
export const QUESTION = /^(?:.{20,}|.*[\u3000-\uffff].{6,})[?？؟][^\p{L}]*$/u;
const SERVICES = /(?:^|[\s(_-])(?:https?|ssh|telnet|ping|icmp|tcp|dns|ldap|radius|xmpp)(?![\w:])/i;
/** Of so many services a mailbox is never one. */
const MANY = 3;

export function weighChoice({ lever, pending, connection }: Form, ledger: Ledger): void {
  if (lever) weighLever(lever, ledger);
  if (pending) ledger.add('offers-one', pending.field.label);
  if (connection) ledger.add('connection', connection.known.field.label);
}

function weighLever(lever: Lever<Protocol>, ledger: Ledger): void {
  const { label, choices } = lever.control;
  const shows = lever.options.map((option) => option.means).join(', ');
  ledger.add(kindsOf(lever) > 1 ? 'offers-both' : 'offers-one', `${label}: ${shows}`);
  if (QUESTION.test(label)) ledger.add('asked', label);
  const services = choices.filter(({ text }) => SERVICES.test(text)).length;
  if (services > 0) ledger.add('services', label, Math.min(services, MANY) / 2 + 0.5);
}

/** "IMAP server", an example "imap.example.com", a field's name. */
export function weighNamed({ lever, host, mine }: Form, ledger: Ledger): void {
  const spoken = mine.find(
    (one) =>
      one.protocol !== null &&
      (only(named(one.field.label)) ?? only(named(one.field.placeholder))) !== null &&
      one.field !== lever?.control &&
      // A list of servers that is not the one asked for says what else they do.
      (one === host || one.role !== 'host' || one.field.choices.length === 0),
  );
  // An example in the field repeats what a choice of both says already.
  const example = kindsOf(lever) > 1 && only(named(spoken?.field.label ?? '')) === null;
  if (spoken && spoken.role !== 'other') ledger.add('label-protocol', spoken.field.label, example ? 0.5 : 1);
  const either = mine.find((one) => one.role === 'host' && both(named(one.field.label)));
  if (either) ledger.add('label-protocol', either.field.label, 0.7);
  const byName = mine.find((one) => one.protocol !== null && (one.role !== 'other' || one.field.role === 'checkbox'));
  if (byName) ledger.add('name-protocol', byName.field.label);
}

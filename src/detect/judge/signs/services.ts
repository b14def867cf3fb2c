/** Servers of something else, those that others use, and those for sending. */
import { named, only } from '../../vocabulary/protocol-names.ts';
import type { Ledger } from '../ledger.ts';
import { ticksBoth } from '../levers/deciding.ts';
import { offersPair } from '../levers/protocol.ts';
import { standsOn } from '../levers/pull.ts';
import type { Form } from './form.ts';
import { PAIR } from './letter.ts';

/** Directories, shells, files, filters, news, databases, telephones. */
const FOREIGN_PORT = /^(?:2[12]|119|389|563|636|3306|4190|506[01]|5222|5432)$/;

export function weighServices({ seen, port, lever }: Form, ledger: Ledger): void {
  const pair = seen.find(({ field }) => offersPair(field));
  if (pair) ledger.add('services', pair.field.label);
  // "IMAP port" and "IMAPS port": a server listens on both, a client is told one.
  const [, listens] = seen.filter(
    ({ role, field }) => role === 'port' && !field.readOnly && only(named(field.label)) === 'imap',
  );
  if (listens) ledger.add('services', listens.field.label);
  if (port && FOREIGN_PORT.test(port.field.value)) ledger.add('services', port.field.label, 2);
  if (!lever && ticksBoth(seen)) ledger.add('services', PAIR.join());
}

export function weighSending({ lever, connection, host, sends, kept, place }: Form, ledger: Ledger): void {
  const chosen = lever?.control.choices.find((one) => one.selected);
  // "SMTP" chosen where the two would be offered as well: now it is about sending.
  if (lever && chosen && standsOn(lever) === null && /smtp/i.test(chosen.text)) ledger.add('outgoing', chosen.text, 3);
  if (lever || connection || !host) return;
  // Where it is only offered, a server for sending beside it and no word of fetching say what the mailbox is for.
  const before = place.before === 'chosen' || (place.before && sends && !kept && !ledger.signals.has('mail-purpose'));
  if (before || (host.side === null && sends)) ledger.add('outgoing', host.field.label, before ? 1 : 0.5);
}

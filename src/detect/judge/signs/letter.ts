/** Room to write: a ticket, a record, an answer. */
import type { Protocol } from '../../../setup/setup.ts';
import { named, only } from '../../vocabulary/protocol-names.ts';
import { means, sense } from '../concepts.ts';
import type { Ledger } from '../ledger.ts';
import type { Known } from '../roles.ts';
import type { Form } from './form.ts';

export const PAIR = ['imap', 'pop3'] as const;
/** "IMAP server: …". */
const isTyped = ({ role, field }: Known, protocol: Protocol): boolean =>
  role === 'host' && field.choices.length === 0 && only(named(field.label)) === protocol;

export function weighLetter(form: Form, ledger: Ledger): void {
  const { letter, lever, connection, seen, texts, place } = form;
  if (!letter) return;
  const { label } = letter.field;
  // A help desk's own settings have ticks about tickets, and a description.
  if ([...texts, ...place.actions].some((text) => means(text, 'ticket')) || ledger.signals.has('asked'))
    ledger.add('report', label);
  else if (isKept(form, ledger)) ledger.add('report', label, connection ? 1 : 0.5);
  // A server for each of the two, nothing to choose between them and room for notes: a record of an account.
  if (!lever && !connection && PAIR.every((one) => seen.some((known) => isTyped(known, one))))
    ledger.add('report', label, 1.5);
}

/** Room for notes where no word of mail is said, or neither a port nor encryption and nothing of fetching: a list of things that are kept. */
const isKept = ({ kept, port, security, texts, seen, lever }: Form, ledger: Ledger): boolean =>
  !kept &&
  (port || security ? !ledger.has('mail-words') : !ledger.signals.has('mail-purpose')) &&
  !texts.some((text) => sense(text).sure.has('mail_server') && !seen.some(({ field }) => field.label === text)) &&
  // "Type of mail server"
  !(lever && sense(lever.control.label).sure.has('mail_server'));

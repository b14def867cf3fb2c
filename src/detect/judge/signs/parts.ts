/** The server, its port, and who signs in. */
import { named, only } from '../../vocabulary/protocol-names.ts';
import { sense } from '../concepts.ts';
import type { Ledger } from '../ledger.ts';
import { PORTS } from '../protocol-words.ts';
import { numberOf } from '../values.ts';
import type { Form } from './form.ts';

export function weighParts(form: Form, ledger: Ledger): void {
  const { host, connection, password, user, kept } = form;
  if (host) {
    const { label } = host.field;
    const isIncoming = sense(label).sure.has('incoming_server') || only(named(label)) !== null;
    ledger.add(isIncoming ? 'server-incoming' : 'server', label);
  } else if (connection) ledger.add('server', connection.known.field.label);
  weighPort(form, ledger);
  if (connection?.is.user) ledger.add('password', connection.known.field.label);
  if (password) ledger.add('password', password.field.label, password.field.role === 'password' ? 1 : 0.6);
  if (user) ledger.add('user', user.field.label, user.role === 'other' ? 0 : 1);
  if (kept) ledger.add('keep', kept.label);
}

function weighPort(form: Form, ledger: Ledger): void {
  const { host, port, password, user, security, lever, mine } = form;
  const value = numberOf(form) ?? Number(port?.field.placeholder);
  // "imap.example.com:993": the port may stand in the server's own field.
  const portAt = port ?? (host?.field.value.includes(':') ? host : null);
  if (!portAt || !PORTS[value]) return;
  ledger.add('port-known', `${portAt.field.label}: ${value}`);
  // A list of protocols that names neither of the two is for something else.
  const others = mine.some(({ field }) => field.choices.length > 0 && sense(field.label).any.has('protocol'));
  if (host && user && security && password?.field.role === 'password' && (lever || !others))
    ledger.add('port-account', security.control.label);
}

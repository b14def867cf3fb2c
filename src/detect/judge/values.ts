/** What the parts of a setup stand on now: protocol, security, server, port, the fate of the server's copy. */
import type { Protocol, ProtocolState, Purpose, Security } from '../../setup/setup.ts';
import { both, named } from '../vocabulary/protocol-names.ts';
import { means } from './concepts.ts';
import type { Found } from './find.ts';
import { keepOfDays } from './levers/days.ts';
import { type Lever, standsOn } from './levers/pull.ts';
import { securityOfText } from './levers/security.ts';
import { PORTS } from './protocol-words.ts';
import type { Known } from './roles.ts';
import { serverPair } from './server-pair.ts';

export function stateOf(found: Found, fixed: Protocol | null): ProtocolState {
  const { lever, connection } = found;
  if (connection && !lever) return connection.is.protocol;
  if (found.pending) return 'none';
  if (!lever) return fixed ?? 'unknown';
  const on = standsOn(lever);
  if (on) return on;
  // "Automatic": it may be either.
  const auto = lever.control.choices.some(({ selected, text, value }) => selected && /^auto/i.test(value || text));
  if (auto) return 'unknown';
  return lever.control.choices.length > 0 || lever.control.checked === false ? 'none' : 'unknown';
}

export function offeredOf(found: Found, fixed: Protocol | null, mine: readonly Known[]): Protocol[] {
  const { lever, connection } = found;
  // A URI takes either; other notations belong to the one that they name, and so does what cannot be changed.
  if (connection && !lever)
    return connection.is.open && !connection.known.field.disabled ? ['imap', 'pop3'] : [connection.is.protocol];
  if (found.pending) return ['imap', 'pop3'];
  if (lever) {
    const field = mine.find((one) => one.field === lever.control)?.field;
    const closed = field?.partial === true && !field.disabled && lever.control.choices.length < 2;
    // What is locked cannot be chosen, unless all is.
    const open = lever.options.filter(
      ({ pull }) => pull.how === 'check' || pull.choice.selected || !pull.choice.disabled || lever.control.disabled,
    );
    return closed ? ['imap', 'pop3'] : [...new Set(open.map((option) => option.means))].sort();
  }
  const either = serverPair(mine) !== null || mine.some((one) => one.role === 'host' && both(named(one.field.label)));
  return fixed && !either ? [fixed] : ['imap', 'pop3'];
}

export function numberOf(found: Found): number | null {
  if (found.connection?.is.port) return found.connection.is.port;
  const chosen = found.port?.field.choices.find((choice) => choice.selected)?.text;
  const typed = found.port?.field.value ?? found.host?.field.value.split(':')[1] ?? '';
  // What was typed comes as its shape: a number, or none.
  const port = Number(chosen ? /^\d+/.exec(chosen)?.[0] : typed);
  return port > 0 && port < 65_536 ? port : null;
}

export function securityOf(found: Found, port: number | null): Security {
  const { lever, connection } = found;
  if (connection && connection.is.security !== 'unknown') return connection.is.security;
  const on = lever?.options.find(({ pull }) => pull.how === 'choose' && pull.choice.selected);
  const inChoice = on && lever ? combined(on, lever) : null;
  if (inChoice && inChoice !== 'none') return inChoice;
  const own = found.security ? standsOn(found.security) : null;
  if (own) return own;
  if (inChoice) return inChoice;
  // So may an encryption.
  if (
    found.security?.control !== found.port?.field &&
    found.security?.control.choices.some((one) => one.selected && one.text)
  )
    return 'unknown';
  const told = found.port?.field.choices.find(({ selected }) => selected)?.text ?? '';
  return securityOfText(told) ?? (port ? (PORTS[port]?.security ?? 'unknown') : 'unknown');
}

const DIRECT = /ssl|imaps\b|pop3?s\b/i;

/** "POP3/SSL" beside "POP3": the list itself says what is encrypted. "POP3 (SSL)" beside "IMAP" says nothing of IMAP. */
function combined(on: Lever<Protocol>['options'][number], lever: Lever<Protocol>): Security | null {
  const all = lever.options.flatMap(({ means: meaning, pull }) =>
    pull.how === 'choose' && meaning === on.means ? [`${pull.choice.text} ${pull.choice.value}`] : [],
  );
  const speaks = /ssl|tls|imaps|pop3?s\b|secure/i;
  if (on.pull.how !== 'choose' || !all.some((one) => speaks.test(one))) return null;
  const both = `${on.pull.choice.text} ${on.pull.choice.value}`;
  if (/no-?tls/i.test(both) || securityOfText(on.pull.choice.text) === 'none') return 'none';
  if (/starttls/i.test(both)) return 'starttls';
  // "POP3TLS" beside "POP3S": the one that is not encrypted from the start.
  if (/tls/i.test(both) && !DIRECT.test(both) && all.some((one) => DIRECT.test(one))) return 'starttls';
  if (speaks.test(both)) return 'tls';
  // Where others say that they are without TLS, a plain name leaves it open.
  return all.some((one) => /no-?tls/i.test(one)) ? null : 'none';
}

/** true: mail stays, if only for some days; null: the form does not say. */
export function keepOf({ keep, days }: Found): boolean | null {
  if (keep) return standsOn(keep);
  return days ? keepOfDays(days.field) : null;
}

/** A tool that takes each message once and files it says so: tickets, queues, collectors. */
export function purposeOf(mine: readonly Known[]): Purpose {
  return mine.some((one) => means(one.field.label, 'ticket', 'check_interval')) ? 'collector' : 'unknown';
}

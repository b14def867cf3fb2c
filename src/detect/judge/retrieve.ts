/** Is this group a place where a mailbox elsewhere is set up? And what does it say? */
import type { Refusal } from '../../setup/evidence.ts';
import type { Protocol, ProtocolState, Purpose, Security } from '../../setup/setup.ts';
import { selectorOf } from '../read/selector.ts';
import type { Lever, Parts, Reading } from '../reading.ts';
import { means, sense } from './concepts.ts';
import type { Group } from './group.ts';
import { Ledger } from './ledger.ts';
import { keepLever, protocolLever, securityLever, standsOn } from './levers.ts';
import { both, type Connection, connectionIn, first, isBarePop, named, only, PORTS } from './protocol-words.ts';
import type { Known } from './roles.ts';
import { THRESHOLD } from './weights.ts';

export type Verdict = { readonly reading: Reading } | { readonly refusal: Refusal };

export interface Place {
  readonly title: string;
  readonly address: string;
  readonly actions: readonly string[];
}

/** Without one of these it could be any client form: SFTP, LDAP, a music server. */
const MAILISH = [
  'offers-both',
  'label-protocol',
  'server-incoming',
  'connection',
  'keep',
  'mail-purpose',
  'mail-account',
];

interface Found {
  readonly host: Known | null;
  readonly port: Known | null;
  readonly user: Known | null;
  readonly password: Known | null;
  readonly lever: Lever<Protocol> | null;
  /** A closed list that asks for the incoming protocol and shows none yet. */
  readonly pending: Known | null;
  readonly security: Lever<Security> | null;
  readonly keep: Lever<boolean> | null;
  readonly connection: { readonly known: Known; readonly is: Connection } | null;
}

export function judgeRetrieve(group: Group, seed: Known, place: Place): Verdict {
  const own = protocolLever(seed.field);
  // Beside a choice of both that is seen, fields on another tab of the form still belong to it.
  const whole =
    own !== null &&
    kindsOf(own) > 1 &&
    !group.members.some((one) => one.field.seen && one.role === 'host' && one.side !== 'out');
  const seen = group.members.filter((one) => one.field.seen || (whole && one.role !== 'other'));
  const mine = seen.filter((one) => one.side !== 'out');
  const found = find(mine, seed);
  const ledger = weigh(found, mine, seen, place);
  const titles = titlesOf(mine, found);
  const fixed = fixedProtocol(found, mine, titles, place.title, ledger);
  const kinds = ledger.kinds();
  const said = kinds.has('protocol-choice') || kinds.has('protocol-fixed') || fixed !== null;
  const server = found.host !== null || found.connection !== null;
  const reason = !said
    ? 'no-protocol'
    : !server
      ? 'no-server'
      : !MAILISH.some((signal) => ledger.signals.has(signal))
        ? 'no-mail'
        : !found.password && !found.keep && !found.connection
          ? 'no-credentials'
          : kinds.size < THRESHOLD.kinds
            ? 'one-sided'
            : ledger.score < THRESHOLD.retrieve
              ? 'too-weak'
              : null;
  const control = found.lever?.control ?? found.connection?.known.field ?? null;
  if (reason) {
    return {
      refusal: {
        control: control ? selectorOf(control.element) : null,
        reason,
        score: ledger.score,
        evidence: ledger.list,
      },
    };
  }
  return { reading: readingOf(found, fixed, ledger, group, mine) };
}

function find(mine: readonly Known[], seed: Known): Found {
  const levers = mine.map((one) => ({ one, lever: protocolLever(one.field) })).filter(({ lever }) => lever !== null);
  const best = levers.sort((a, b) => kindsOf(b.lever) - kindsOf(a.lever) || rank(b.one) - rank(a.one))[0];
  const hosts = mine.filter((one) => one.role === 'host' && !one.field.readOnly);
  const shown = best?.lever ? standsOn(best.lever) : null;
  const host =
    hosts.find((one) => one.protocol !== null && one.protocol === shown) ??
    hosts.find((one) => one === seed) ??
    hosts.find((one) => one.side === 'in') ??
    hosts[0] ??
    null;
  const after = host ? mine.indexOf(host) : -1;
  const ports = mine.filter((one) => one.role === 'port');
  const port = ports.find((one) => mine.indexOf(one) > after) ?? ports[0] ?? null;
  const alone = true;
  const securities = mine
    .flatMap((one) => (one.field.leaf === best?.one.field.leaf ? [] : [securityLever(one.field, alone)]))
    .filter((lever) => lever !== null);
  const ranked = securities.sort((a, b) => b.options.length - a.options.length);
  const keeps = mine.flatMap((one) => [keepLever(one.field, true)]).filter((lever) => lever !== null);
  const connections = mine.flatMap((known) => {
    const { field } = known;
    if (field.role !== 'text' || (known.role !== 'other' && known.role !== 'host')) return [];
    const is = connectionIn(field.value);
    return is ? [{ known, is }] : [];
  });
  const shownPassword = mine.find((one) => one.role === 'password') ?? null;
  return {
    host,
    port,
    user: mine.find((one) => one.role === 'user' || one.role === 'email') ?? null,
    password: shownPassword,
    lever: best?.lever ?? null,
    pending: best?.lever ? null : (mine.find(isPending) ?? null),
    // Of several the richest that stands on something: an unchosen "NO-TLS" says nothing.
    security: ranked.find((one) => standsOn(one) !== null) ?? ranked[0] ?? null,
    keep: keeps[0] ?? null,
    connection: connections[0] ?? null,
  };
}

export function isPending({ field }: Known): boolean {
  return (
    field.leaf.partial &&
    field.seen &&
    means(field.label, 'protocol') &&
    means(field.label, 'incoming_server', 'fetch_mail', 'mail_account')
  );
}

const kindsOf = (lever: Lever<Protocol> | null): number => new Set(lever?.options.map((option) => option.means)).size;
const rank = (one: Known): number =>
  (one.side === 'in' ? 1 : 0) + (means(one.field.label, 'protocol') ? 1 : 0) + (one.field.role === 'tabs' ? -2 : 0);

function titlesOf(mine: readonly Known[], found: Found): string[] {
  const centre = found.host ?? found.password ?? mine[0];
  return centre ? centre.field.context.map((one) => one.text) : [];
}

function weigh(found: Found, mine: readonly Known[], seen: readonly Known[], place: Place): Ledger {
  const ledger = new Ledger();
  const { lever, host, port, connection } = found;
  if (lever) {
    const shows = lever.options.map((option) => option.means).join(', ');
    const texts = lever.control.choices.map((choice) => choice.text);
    // "Pop" alone in a list is music, style or opinion as well.
    const vague = kindsOf(lever) === 1 && !texts.some((text) => first(named(text)) !== null && !isBarePop(text));
    ledger.add(kindsOf(lever) > 1 ? 'offers-both' : 'offers-one', `${lever.control.label}: ${shows}`, vague ? 0.5 : 1);
  }
  if (found.pending) ledger.add('offers-one', found.pending.field.label);
  if (connection) ledger.add('connection', connection.known.field.label);
  const spoken = mine.find(
    (one) =>
      one.protocol !== null &&
      (only(named(one.field.label)) ?? only(named(one.field.placeholder))) !== null &&
      one.field !== lever?.control,
  );
  if (spoken && spoken.role !== 'other') ledger.add('label-protocol', spoken.field.label || spoken.field.placeholder);
  const either = mine.find((one) => one.role === 'host' && both(named(one.field.label)));
  if (either) ledger.add('label-protocol', either.field.label, 0.7);
  const byName = mine.find((one) => one.protocol !== null && (one.role !== 'other' || one.field.role === 'checkbox'));
  if (byName) ledger.add('name-protocol', byName.field.label);
  if (host)
    ledger.add(
      sense(host.field.label).sure.has('incoming_server') || only(named(host.field.label))
        ? 'server-incoming'
        : 'server',
      host.field.label,
    );
  if (connection && !host) ledger.add('server', connection.known.field.label);
  const value = Number(port?.field.value || port?.field.placeholder);
  if (port && PORTS[value]) ledger.add('port-known', `${port.field.label}: ${value}`);
  if (found.password)
    ledger.add('password', found.password.field.label, found.password.field.role === 'password' ? 1 : 0.6);
  if (found.user) ledger.add('user', found.user.field.label);
  if (found.keep) ledger.add('keep', found.keep.control.label);
  const texts = [...titlesOf(mine, found), place.title];
  for (const text of [...texts, ...mine.map((one) => one.field.label), ...place.actions]) {
    const { sure, any } = sense(text);
    if (
      sure.has('fetch_mail') ||
      sure.has('download_mail') ||
      sure.has('incoming_server') ||
      sure.has('leave_on_server')
    )
      ledger.add('mail-purpose', text);
    if (any.has('mail_account') || sure.has('add_account')) ledger.add('mail-account', text);
    else if (any.has('email_address')) ledger.add('mail-account', text, 0.4);
  }
  if (/mail|imap|pop3|inbox/i.test(place.address)) ledger.add('address', 'URL');
  for (const text of texts) ledger.against(text, 1);
  for (const one of mine) ledger.against(one.field.label, 0.3);
  for (const text of place.actions) ledger.against(text, 0.5);
  if (
    !lever &&
    !connection &&
    host &&
    host.side === null &&
    seen.some((one) => one.side === 'out' && one.role === 'host')
  )
    ledger.add('outgoing', host.field.label, 0.5);
  return ledger;
}

/** The protocol that is fixed by words around the fields; the nearest word wins, names and hosts come last. */
function fixedProtocol(
  found: Found,
  mine: readonly Known[],
  titles: readonly string[],
  pageTitle: string,
  ledger: Ledger,
): Protocol | null {
  const core = mine.filter((one) => one.role !== 'other');
  const label = core
    .map((one) => only(named(`${one.field.label} | ${one.field.placeholder}`)))
    .find((protocol) => protocol !== null);
  if (label) return label;
  for (const text of [...titles, pageTitle]) {
    const protocol = only(named(text));
    if (!protocol || (protocol === 'pop3' && isBarePop(text) && !ledger.signals.has('mail-purpose'))) continue;
    ledger.add('title-protocol', text);
    return protocol;
  }
  const prose = titles.map((text) => first(named(text))).find((protocol) => protocol !== null);
  const named_ = core.find((one) => one.protocol !== null)?.protocol ?? null;
  const port = found.port ? PORTS[Number(found.port.field.value)]?.protocol : null;
  return named_ ?? port ?? prose ?? null;
}

function readingOf(
  found: Found,
  fixed: Protocol | null,
  ledger: Ledger,
  group: Group,
  mine: readonly Known[],
): Reading {
  const { lever, connection } = found;
  const port = numberOf(found);
  const state = stateOf(found, fixed);
  const offered = offeredOf(found, fixed, mine);
  const host = connection?.is.host ?? hostOf(found.host);
  const parts: Parts = {
    protocol: lever,
    access: [],
    host: found.host?.field ?? null,
    port: found.port?.field ?? null,
    security: found.security,
    keep: found.keep,
    password: found.password?.field ?? null,
    form: group.box.element,
  };
  const domain = mine.map((one) => /@([\w.-]+\.[a-z]{2,})$/i.exec(one.field.value)?.[1]).find(Boolean) ?? null;
  const control = lever?.control ?? connection?.known.field ?? found.pending?.field ?? null;
  return {
    setup: {
      kind: 'retrieve',
      protocol: state,
      offered,
      security: securityOf(found, port),
      host,
      port,
      keepsCopy: keepOf(found, state),
      control: control ? selectorOf(control.element) : null,
      domain,
      purpose: purposeOf(mine),
      canKeepCopy: found.keep !== null,
      asksPassword: found.password !== null,
      confidence: ledger.confidence,
      evidence: ledger.list,
    },
    parts,
  };
}

function stateOf(found: Found, fixed: Protocol | null): ProtocolState {
  const { lever, connection } = found;
  if (connection && !lever) return connection.is.protocol;
  if (found.pending) return 'none';
  if (!lever) return fixed ?? 'unknown';
  const on = standsOn(lever);
  if (on) return on;
  return lever.control.choices.length > 0 ? 'none' : 'unknown';
}

function offeredOf(found: Found, fixed: Protocol | null, mine: readonly Known[]): Protocol[] {
  const { lever, connection } = found;
  // A URI takes either; other notations belong to the one that they name.
  if (connection && !lever) return connection.is.open ? ['imap', 'pop3'] : [connection.is.protocol];
  if (found.pending) return ['imap', 'pop3'];
  if (lever) {
    const field = mine.find((one) => one.field === lever.control)?.field;
    const closed = field?.leaf.partial === true && lever.control.choices.length < 2;
    return closed ? ['imap', 'pop3'] : [...new Set(lever.options.map((option) => option.means))].sort();
  }
  const either = mine.some((one) => one.role === 'host' && both(named(one.field.label)));
  return fixed && !either ? [fixed] : ['imap', 'pop3'];
}

function numberOf(found: Found): number | null {
  if (found.connection?.is.port) return found.connection.is.port;
  const text = found.port?.field.value ?? found.host?.field.value.split(':')[1] ?? '';
  const port = /^\d{1,5}$/.test(text.trim()) ? Number(text) : 0;
  return port > 0 && port < 65_536 ? port : null;
}

const hostOf = (known: Known | null): string | null => {
  const text = known?.field.value.trim() ?? '';
  return /^[\w.-]+(?::\d+)?$/.test(text) && text !== '' ? (text.split(':')[0] ?? null) : null;
};

function securityOf(found: Found, port: number | null): Security {
  const { lever, connection } = found;
  if (connection) return connection.is.security;
  const chosen = lever?.control.choices.find((choice) => choice.selected);
  const inChoice = chosen && lever ? combined(chosen.text, chosen.value, lever) : null;
  if (inChoice && inChoice !== 'none') return inChoice;
  const own = found.security ? standsOn(found.security) : null;
  if (own) return own;
  if (inChoice) return inChoice;
  return port ? (PORTS[port]?.security ?? 'unknown') : 'unknown';
}

/** "POP3/SSL" beside "POP3": the list itself says what is encrypted. */
function combined(text: string, value: string, lever: Lever<Protocol>): Security | null {
  const all = lever.control.choices.map((choice) => `${choice.text} ${choice.value}`);
  const speaks = /ssl|tls|imaps|pop3?s\b|secure/i;
  if (!all.some((one) => speaks.test(one))) return null;
  const both = `${text} ${value}`;
  if (/no-?tls|notls|novalidate-notls/i.test(both)) return 'none';
  if (/starttls/i.test(both)) return 'starttls';
  if (speaks.test(both)) return 'tls';
  // Where others say that they are without TLS, a plain name leaves it open.
  return all.some((one) => /no-?tls|notls/i.test(one)) ? null : 'none';
}

function keepOf(found: Found, state: ProtocolState): boolean | null {
  if (found.keep) {
    const on = standsOn(found.keep);
    if (on !== null) return on;
  }
  return state === 'imap' && !found.keep ? null : null;
}

/** A tool that takes each message once and files it says so: tickets, queues, collectors. */
function purposeOf(mine: readonly Known[]): Purpose {
  return mine.some((one) => means(one.field.label, 'ticket', 'check_interval')) ? 'collector' : 'unknown';
}

/** The parts of a setup among the controls of a group: its deciding control, server, port, credentials and so on. */
import type { Protocol, Security } from '../../setup/setup.ts';
import { means } from './concepts.ts';
import { connectionOf } from './connection.ts';
import { isApart } from './levers/apart.ts';
import { isDays } from './levers/days.ts';
import { bestLever, gateLever } from './levers/deciding.ts';
import { type Lever, standsOn } from './levers/pull.ts';
import { securityLever, securityOfText } from './levers/security.ts';
import { keepAmong } from './levers/treatment.ts';
import { wordsFor } from './levers/words-for.ts';
import type { Field } from './page.ts';
import { type Connection, PORTS } from './protocol-words.ts';
import type { Known } from './roles.ts';

export interface Found {
  readonly host: Known | null;
  readonly port: Known | null;
  readonly user: Known | null;
  readonly password: Known | null;
  readonly lever: Lever<Protocol> | null;
  /** A closed list that asks for the incoming protocol and shows none yet. */
  readonly pending: Known | null;
  readonly security: Lever<Security> | null;
  readonly keep: Lever<boolean> | null;
  /** How many days mail stays, where that is typed. */
  readonly days: Known | null;
  readonly connection: { readonly known: Known; readonly is: Connection } | null;
}

export function find(mine: readonly Known[], seed: Known): Found {
  const best = bestLever(mine);
  const lever = best?.lever ?? gateLever(mine);
  const host = hostAmong(mine, seed, lever);
  // While no protocol is chosen, what is hidden is not in force: a provider's preset has put it aside.
  const open = lever === null || standsOn(lever) !== null;
  const shown = lever && standsOn(lever);
  const other = (one: Known): number => (shown && one.protocol !== shown ? 1 : 0);
  // Of two sets of fields the one for the chosen protocol comes first.
  const inForce = (open ? [...mine] : mine.filter((one) => one.field.seen)).sort((a, b) => other(a) - other(b));
  return {
    host,
    port: portAmong(open ? mine : inForce, host),
    user: mine.find((one) => /^(?:user|email)$/.test(one.role)) ?? mine.find(isMailbox) ?? null,
    password: mine.find((one) => one.role === 'password') ?? null,
    lever,
    pending: best ? null : (mine.find(isPending) ?? null),
    security: securityAmong(inForce, lever),
    keep: keepAmong(inForce.map(({ field }) => field).filter((field) => !isForwarded(field, host ?? seed, mine))),
    days: mine.find(({ field }) => isDays(field)) ?? null,
    connection: connectionAmong(mine),
  };
}

/** "Keep a copy" under a title "Forwarding", where an address is typed under it, too. */
function isForwarded(field: Field, lead: Known, mine: readonly Known[]): boolean {
  const title = field.context.find(({ heading }) => heading)?.text;
  const isOver = ({ context }: Field): boolean => context.some(({ text }) => text === title);
  const isTyped = ({ field: one }: Known): boolean => one.role === 'text' && isOver(one);
  return !isOver(lead.field) && isApart(field, []) && mine.some(isTyped);
}

function hostAmong(mine: readonly Known[], seed: Known, lever: Lever<Protocol> | null): Known | null {
  const all = mine.filter((one) => one.role === 'host');
  const typed = all.filter((one) => !one.field.readOnly);
  // A page that only tells its servers has nothing to fill in; one that asks for a protocol and a password may fix the server.
  const fixed = lever !== null && mine.some((one) => one.role === 'password' && !one.field.readOnly);
  const hosts = typed.length > 0 || !fixed ? typed : all;
  const shown = lever ? standsOn(lever) : null;
  return (
    hosts.find((one) => one.protocol !== null && one.protocol === shown) ??
    hosts.find((one) => one === seed) ??
    hosts.find((one) => one.side === 'in') ??
    hosts[0] ??
    null
  );
}

function portAmong(mine: readonly Known[], host: Known | null): Known | null {
  const after = host ? mine.indexOf(host) : -1;
  const ports = mine.filter((one) => one.role === 'port');
  const known = ({ field }: Known): boolean => PORTS[Number(field.value)] !== undefined;
  return ports.find((one) => (host ? mine.indexOf(one) > after : known(one))) ?? ports[0] ?? null;
}

/** Of several the richest that stands on something: an unchosen "NO-TLS" says nothing. */
function securityAmong(mine: readonly Known[], lever: Lever<Protocol> | null): Lever<Security> | null {
  const ranked = mine
    .filter((one) => one.field !== lever?.control && !isCategory(one, mine))
    .flatMap((one) => securityLever(one.field) ?? [])
    .sort((a, b) => b.options.length - a.options.length);
  const first = ranked.find((one) => standsOn(one) !== null) ?? ranked[0] ?? null;
  // Apart only where they are two kinds, or "Use SSL" and "Use TLS", with no other server between: two ticks "SSL" belong to two sets.
  const kind = first?.options[0]?.means;
  const name = first?.control.label ?? '';
  const at = (field: Field | undefined): number => mine.findIndex((one) => one.field === field);
  const isBeside = ({ control, options }: Lever<Security>): boolean => {
    const [from = 0, to = 0] = [at(first?.control), at(control)].sort((a, b) => a - b);
    const { label } = control;
    const two = options[0]?.means !== kind || (label !== name && unnamed(label) === unnamed(name));
    const near = two && !mine.slice(from, to).some(({ role }) => role === 'host');
    // "Secure connection" off rules the list of what kind it is.
    const yields = control.checked !== null || securityOfText(name) !== null;
    return yields && (control.box.parent === first?.control.box.parent || near);
  };
  // "STARTTLS" off beside "SSL" on: of two ticks the one that is on says it.
  const on = ranked.find((one) => standsOn(one)?.includes('tls') && isBeside(one));
  return (first?.control.checked === false && on) || first;
}

const unnamed = (label: string): string => label.replace(/ssl|tls/gi, '');

/**
 * "Security" beside "Heating" and "Light": one tick of a row of them says nothing of the connection. Nor does "Enabled" under
 * "IMAP (SSL)" where the server stands under it, too.
 */
const isCategory = ({ field }: Known, mine: readonly Known[]): boolean =>
  field.checked !== null &&
  securityOfText(field.label) === null &&
  (mine.filter((one) => one.field.checked !== null && one.field.box.parent === field.box.parent).length > 2 ||
    mine.some(
      ({ role, field: { context } }) => role === 'host' && context.some(({ text }) => text === wordsFor(field)),
    ));

function connectionAmong(mine: readonly Known[]): Found['connection'] {
  for (const known of mine) {
    const is = connectionOf(known.field);
    if (is) return { known, is };
  }
  return null;
}

/** "Mailbox", as who signs in. */
const isMailbox = ({ field }: Known): boolean => field.type === 'text' && means(field.label, 'mail_account');

export function isPending({ field }: Known): boolean {
  return (
    field.partial &&
    field.seen &&
    means(field.label, 'protocol') &&
    means(field.label, 'incoming_server', 'fetch_mail', 'mail_account')
  );
}

/** Who signs in is asked on another tab: "Server · Authentication · Options". */
export const asksOnTab = ({ role, choices }: Field): boolean =>
  role === 'tabs' &&
  choices.some(({ text, selected }) => !selected && means(text, 'authentication', 'user_name', 'password'));

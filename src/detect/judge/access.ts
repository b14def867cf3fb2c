/** Are these a mailbox's own switches that let other programs in by POP or IMAP? */
import type { Protocol, ProtocolState } from '../../setup/setup.ts';
import type { Field } from '../read/fields.ts';
import type { Box } from '../read/page.ts';
import { selectorOf } from '../read/selector.ts';
import type { Lever, Pull, Reading } from '../reading.ts';
import { both, first, named, namedIn, only } from '../vocabulary/protocol-names.ts';
import { means, sense } from './concepts.ts';
import { holds, Ledger } from './ledger.ts';
import { keepLever } from './levers/keep.ts';
import { protocolOfChoice } from './levers/protocol.ts';
import { standsOn } from './levers/pull.ts';
import type { Known } from './roles.ts';
import type { Place, Verdict } from './verdict.ts';
import { THRESHOLD } from './weights.ts';

export interface Switch {
  readonly known: Known;
  readonly protocol: Protocol | 'both';
  readonly lever: Lever<boolean>;
  /** Words on the page that say the state, where no choice does ("Status: POP is enabled"). */
  readonly said: boolean | null;
}

const pull = (on: boolean): Pull => ({ how: 'check', on });

/** Every control that switches POP or IMAP on and off; shown or on a tab beside it. */
export function switchesIn(all: readonly Known[]): Switch[] {
  return all.flatMap((known) => switchOf(known) ?? []);
}

function switchOf(known: Known): Switch[] | null {
  const { field } = known;
  if (field.role === 'checkbox' || field.role === 'switch') return ticked(known);
  if (field.role === 'multiselect') return listed(known);
  if (field.role === 'radio' || field.role === 'buttons' || field.role === 'select' || field.role === 'listbox')
    return combined(known) ?? radioed(known);
  return null;
}

function protocolOfLabel(field: Field): Protocol | 'both' | null {
  const said = named(field.label);
  // "Allow SMTP sending (used by POP3/IMAP clients)": what comes first is what is switched.
  const smtp = field.label.toLowerCase().search(/smtp/);
  const at = Math.min(...[said.pop3, said.imap].filter((place) => place >= 0));
  if (smtp >= 0 && smtp < at) return null;
  if (both(said)) return 'both';
  const word = first(said);
  if (word) return word;
  const title = field.context.find((one) => one.heading && first(named(one.text)) !== null);
  return title && generic(field.label) && title === field.context[0] ? only(named(title.text)) : null;
}

/** A label such as "Enabled" that leaves it to the words over it to say what. */
const generic = (label: string): boolean => label === '' || means(label, 'enable', 'disable', 'on', 'off', 'yes', 'no');

function ticked(known: Known): Switch[] | null {
  const { field } = known;
  const protocol = protocolOfLabel(field);
  if (!protocol || /auth|mark|as read|\bssl\b|\btls\b|folder|port\b/i.test(field.label)) return null;
  const inverse = means(field.label, 'disable') && !means(field.label, 'enable');
  const options = [
    { means: !inverse, pull: pull(true) },
    { means: inverse, pull: pull(false) },
  ];
  return [{ known, protocol, lever: { control: field, options }, said: null }];
}

/** A mailbox has no more services that a list could let in: IMAP, POP3, SMTP, Sieve, ActiveSync, DAV. */
const MOST_SERVICES = 7;

function listed(known: Known): Switch[] | null {
  const { field } = known;
  const choices = field.choices.flatMap((choice) => {
    const protocol = protocolOfChoice(choice);
    return protocol ? [{ protocol, choice }] : [];
  });
  if (new Set(choices.map((one) => one.protocol)).size < 2) return null;
  // Two among many are skills, tags or topics.
  if (field.choices.length > MOST_SERVICES) return null;
  return choices.map(({ protocol, choice }) => ({
    known,
    protocol,
    lever: { control: field, options: [{ means: true, pull: { how: 'choose', choice } }] },
    said: choice.selected,
  }));
}

/** Services that only a mailbox has. */
const MAIL_ONLY = /\b(?:activesync|mapi|sieve)\b/i;

/** What ticks count for that say nothing but "IMAP" and "POP3": skills, columns and filters are named so as well. */
const ONLY_NAMED = 0.6;
/** Titles over a control that may say what ticking it does. */
const NEAR = 3;

/** A tick with nothing but a protocol's name, and no word of switching over it. */
function isOnlyNamed({ known: { field } }: Switch): boolean {
  if (field.role !== 'checkbox' && field.role !== 'switch') return false;
  if (!/^\W*(?:pop-?3?s?|imap4?s?)\W*$/i.test(field.label)) return false;
  return !field.context
    .slice(0, NEAR)
    .some(({ text }) => means(text, 'enable', 'disable', 'client_access', 'protocol'));
}

/** One list for both: "none", "IMAP only", "POP3 and IMAP". */
function combined(known: Known): Switch[] | null {
  const { field } = known;
  const sets = field.choices.map((choice) => {
    const said = named(choice.text);
    const opens: readonly Protocol[] = both(said) ? ['imap', 'pop3'] : [first(said) ?? []].flat();
    return { choice, opens };
  });
  const two = sets.filter((one) => one.opens.length === 2);
  const others = sets.filter(
    (one) => one.opens.length < 2 && (one.opens.length > 0 || stateOf(one.choice.text) !== true),
  );
  // A plain choice of protocol that also has "POP3/IMAP" is no switch: it takes "none" or "only" as well.
  if (two.length !== 1 || two.length + others.length < sets.length || others.length === 0) return null;
  return (['imap', 'pop3'] as const).map((protocol) => {
    // What leaves the other protocol as it is comes first.
    const ordered = [...sets].sort((a, b) => b.opens.length - a.opens.length);
    const options = ordered.map(({ choice, opens }) => ({
      means: opens.includes(protocol),
      pull: { how: 'choose', choice } as const,
    }));
    const lever: Lever<boolean> = { control: field, options };
    return { known, protocol, lever, said: standsOn(lever) };
  });
}

function radioed(known: Known): Switch[] | null {
  const { field } = known;
  const own = both(named(field.label)) ? 'both' : first(named(field.label));
  const inChoices = new Set(field.choices.map((choice) => only(named(choice.text))).filter((one) => one !== null));
  if (inChoices.size > 1) return null;
  const title = field.context
    .slice(0, 4)
    .map((one) => only(named(one.text)) ?? (one.heading ? first(named(one.text)) : null))
    .find((one) => one !== null);
  const protocol = inChoices.size === 1 ? [...inChoices][0] : (own ?? title ?? only(namedIn(field.name)));
  if (!protocol) return null;
  const options = field.choices.flatMap((choice) => {
    const on = stateOf(choice.text);
    return on === null ? [] : [{ means: on, pull: { how: 'choose', choice } as const }];
  });
  const ways = new Set(options.map((option) => option.means));
  const status = statusOver(field, protocol);
  // Two ways of switching on, and off only as words beside them: still a switch.
  if ((ways.size < 2 && !(inChoices.size === 1 && status !== null)) || options.length < field.choices.length)
    return null;
  if (inChoices.size === 0 && keepLever(field, false)) return null;
  const lever: Lever<boolean> = { control: field, options };
  return [{ known, protocol, lever, said: standsOn(lever) ?? status }];
}

/** Does the text say that something is switched on, or off? */
export function stateOf(text: string): boolean | null {
  const off = means(text, 'disable', 'off', 'no');
  const on = means(text, 'enable', 'on', 'yes');
  if (off) return false;
  return on ? true : null;
}

/** "Status: POP is enabled for all mail". */
function statusOver(field: Field, protocol: Protocol | 'both'): boolean | null {
  for (const { text } of field.context.slice(0, 5)) {
    if (first(named(text)) !== protocol) continue;
    const on = stateOf(text);
    if (on !== null) return on;
  }
  return null;
}

export function judgeAccess(switches: readonly Switch[], all: readonly Known[], place: Place): Verdict | null {
  const lead = switches[0];
  if (!lead || !switches.some((one) => one.known.field.seen)) return null;
  const box = commonBox(switches.map((one) => one.known));
  const ledger = new Ledger();
  const protocols = new Set(switches.flatMap((one) => (one.protocol === 'both' ? ['imap', 'pop3'] : [one.protocol])));
  const near = box ? all.filter((one) => one.field.leaf.spots[0] && holds(box, one.field.leaf.spots[0].box)) : [];
  const beside = near.find((one) => MAIL_ONLY.test(one.field.label));
  if (beside) ledger.add('client-access', beside.field.label);
  ledger.add(
    protocols.size > 1 ? 'access-both' : 'access-one',
    switches.map((one) => one.known.field.label).join(' · '),
    !beside && switches.every(isOnlyNamed) ? ONLY_NAMED : 1,
  );
  const titles = [...lead.known.field.context.map((one) => one.text), place.title];
  const labels = all.filter((one) => one.field.seen).map((one) => one.field.label);
  for (const text of [...titles, ...switches.map((one) => one.known.field.label)]) {
    if (means(text, 'client_access', 'mail_client')) ledger.add('client-access', text);
    if (means(text, 'mail_account', 'email_address', 'fetch_mail', 'download_mail') || /\S@\S+\.\w/.test(text))
      ledger.add('mail-account', text);
  }
  const keep = keepAmong(near) ?? keepAmong(all.filter(({ field }) => field.seen && isRetention(field.label)));
  if (keep) ledger.add('keep', keep.control.label);
  for (const text of labels.slice(0, 80))
    if (means(text, 'mail_account', 'email_address')) ledger.add('mail-account', text, 0.7);
  for (const text of titles) ledger.against(text, 1);
  // Sieve beside POP and IMAP is one more service of the mailbox, not a filter of mail.
  for (const one of near) if (!MAIL_ONLY.test(one.field.label)) ledger.against(one.field.label, 0.7);
  const kinds = ledger.kinds();
  const reason =
    kinds.size < THRESHOLD.accessKinds ? 'no-mailbox' : ledger.score < THRESHOLD.access ? 'too-weak' : null;
  const control = selectorOf(lead.known.field.element);
  if (reason) return { refusal: { control, reason, score: ledger.score, evidence: ledger.list } };
  return { reading: readingOf(switches, keep, ledger, box?.element ?? lead.known.field.element) };
}

/** What IMAP clients delete is not what POP clients take away. */
function keepAmong(some: readonly Known[]): Lever<boolean> | null {
  const pop = some.filter(
    ({ field }) => ![field.label, field.context[0]?.text ?? ''].some((text) => only(named(text)) === 'imap'),
  );
  return pop.map((one) => keepLever(one.field, true)).find((lever) => lever !== null) ?? null;
}

/** Sure words of the server's copy count in another section of the page, too. */
const isRetention = (label: string): boolean => {
  const { sure } = sense(label);
  return sure.has('leave_on_server') || sure.has('delete_from_server');
};

function readingOf(switches: readonly Switch[], keep: Lever<boolean> | null, ledger: Ledger, form: Element): Reading {
  const on = new Set<Protocol>();
  const offered = new Set<Protocol>();
  for (const { protocol, lever, said } of switches) {
    const open = said ?? standsOn(lever);
    for (const one of protocol === 'both' ? (['imap', 'pop3'] as const) : [protocol]) {
      offered.add(one);
      if (open) on.add(one);
    }
  }
  const state: ProtocolState = on.size > 1 ? 'both' : ([...on][0] ?? 'none');
  const stays = keep ? standsOn(keep) : null;
  const lead = switches[0]?.known.field;
  return {
    setup: {
      kind: 'access',
      protocol: state,
      offered: [...offered].sort(),
      security: 'unknown',
      host: null,
      port: null,
      keepsCopy: stays,
      control:
        switches.length > 0
          ? [...new Set(switches.map((one) => selectorOf(one.known.field.element)))].join(', ')
          : null,
      domain: null,
      purpose: 'person',
      canKeepCopy: keep !== null,
      asksPassword: false,
      confidence: ledger.confidence,
      evidence: ledger.list,
    },
    parts: {
      protocol: null,
      access: switches.map(({ protocol, lever }) => ({ protocol, lever })),
      host: null,
      port: null,
      security: null,
      keep,
      password: null,
      form: lead ? form : document.body,
    },
  };
}

function commonBox(all: readonly Known[]): Box | null {
  let box = all[0]?.field.leaf.spots[0]?.box ?? null;
  const inside = (outer: Box): boolean =>
    all.every((one) => one.field.leaf.spots[0] && holds(outer, one.field.leaf.spots[0].box));
  while (box && !inside(box)) box = box.parent;
  return box?.parent ?? box;
}

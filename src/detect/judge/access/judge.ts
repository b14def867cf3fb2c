/** Are these a mailbox's own switches that let other programs in by POP or IMAP? */
import { type Box, holds } from '../../read/page.ts';
import { selectorOf } from '../../read/selector.ts';
import { wordsOf } from '../../read/words.ts';
import { first, named } from '../../vocabulary/protocol-names.ts';
import { means, sense } from '../concepts.ts';
import { Ledger } from '../ledger.ts';
import type { Known } from '../roles.ts';
import type { Place, Verdict } from '../verdict.ts';
import { THRESHOLD } from '../weights.ts';
import { copiesOf } from './copies.ts';
import { readingOf } from './reading.ts';
import { isOnlyNamed, MAIL_ONLY, ONLY_NAMED } from './services.ts';
import type { Switch } from './switch.ts';

/** Characters of a page that says little else. */
const FEW = 200;

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
    // "Access" alone may be to anything; beside a protocol's name it is to a mailbox.
    const { sure, any } = sense(text);
    if (any.has('client_access') || any.has('mail_client'))
      ledger.add(
        'client-access',
        text,
        sure.has('client_access') || any.has('mail_client') || first(named(text)) ? 1 : 0.5,
      );
    if (means(text, 'mail_account', 'email_address', 'fetch_mail', 'download_mail') || /\S@\S+\.\w/.test(text))
      ledger.add('mail-account', text);
  }
  const around = box ? wordsOf(wideBox(box)) : '';
  if (means(around, 'client_access', 'mail_client')) ledger.add('client-access', around);
  const keep = copiesOf(near, all);
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

/** A popup of few words: all of them are about its switches. */
function wideBox(box: Box): Box {
  let wide = box;
  while (wide.parent && wordsOf(wide.parent).length < FEW) wide = wide.parent;
  return wide;
}

function commonBox(all: readonly Known[]): Box | null {
  let box = all[0]?.field.leaf.spots[0]?.box ?? null;
  const inside = (outer: Box): boolean =>
    all.every((one) => one.field.leaf.spots[0] && holds(outer, one.field.leaf.spots[0].box));
  while (box && !inside(box)) box = box.parent;
  return box?.parent ?? box;
}

/** sheet -> what is set up on it. Knows the words of all languages, and no document. */
import type { Findings } from '../../setup/findings.ts';
import type { Sheet } from '../../setup/sheet.ts';
import { judgeAccess } from './access/judge.ts';
import { linkedSwitches } from './access/linked.ts';
import { switchesIn } from './access/switches.ts';
import { forgetTexts, means } from './concepts.ts';
import { connectionOf } from './connection.ts';
import { formOf, isDormant } from './dormant.ts';
import { isPending } from './find.ts';
import { findingsOf } from './findings.ts';
import { isBeforeSending, protocolLever } from './levers/protocol.ts';
import { withoutOthers } from './others.ts';
import { type Box, holds, type Page, pageOf } from './page.ts';
import { judgeDormant, judgeRetrieve } from './retrieve.ts';
import { type Known, know } from './roles.ts';
import { spreadSides } from './spread-sides.ts';
import type { Place, Reading, Refused, Verdict } from './verdict.ts';
import { wholeAround } from './whole.ts';

/** Groups judged in one document; a page has one mail account, seldom two. */
const MOST_SEEDS = 12;

export function judge(sheet: Sheet): Findings {
  const page = pageOf(sheet);
  const findings = findingsOf(judgePage(page));
  forgetTexts(); // nothing of a page is kept
  return findings;
}

function judgePage(page: Page): { readings: Reading[]; refused: Refused[] } {
  const sent = formsWithButton(page);
  const all = withoutOthers(
    page.fields.map((field, at) => know(field, page.fields[at + 1])),
    sent,
  );
  spreadSides(all);
  const ways = page.fields.flatMap(({ choices }) => choices.filter(isBeforeSending));
  const before = ways.some((one) => one.selected) ? 'chosen' : ways.length > 0 ? 'offered' : null;
  const place: Place = { title: page.title, address: page.address, actions: [], before };
  const readings: Reading[] = [];
  const refused: Refused[] = [];
  const take = (verdict: Verdict | null): void => {
    if (verdict && 'reading' in verdict) readings.push(verdict.reading);
    else if (verdict) refused.push(verdict.refusal);
  };
  for (const verdict of retrievals(page, all, sent, place)) take(verdict);
  if (readings.length === 0)
    for (const seed of all.filter(isDormant).slice(0, MOST_SEEDS)) {
      const group = formOf(seed, all);
      if (group) take(judgeDormant(group, seed, { ...place, actions: actionsIn(page, group.box) }));
    }
  if (readings.length === 0) {
    const switches = switchesIn(all);
    take(judgeAccess(switches.length > 0 ? switches : linkedSwitches(page.rows), all, place, page.actions));
  }
  return { readings, refused };
}

/** What fetches mail, from each place where such a form may grow. */
function* retrievals(page: Page, all: readonly Known[], sent: ReadonlySet<number>, place: Place): Generator<Verdict> {
  const used = new Set<Known>();
  const taken: Box[] = [];
  const protocols = new Set<string>();
  const goesOn = page.actions.some(({ text }) => means(text, 'next_step'));
  for (const seed of seedsOf(all)) {
    if (used.has(seed)) continue;
    const group = wholeAround(seed, all, sent, goesOn);
    if (!group || group.members.some((one) => used.has(one) && one.role !== 'other')) continue;
    const { box, members } = group;
    const verdict = judgeRetrieve(group, seed, { ...place, actions: actionsIn(page, box) });
    if ('reading' in verdict) {
      const { protocol } = verdict.reading.setup;
      if (isNextRow(box, taken) && protocols.has(protocol)) continue;
      for (const member of members) used.add(member);
      taken.push(box);
      protocols.add(protocol);
    }
    yield verdict;
  }
}

/** Further rows of one table are further accounts of one list: the first of each protocol speaks for them. */
const isNextRow = (box: Box, taken: readonly Box[]): boolean =>
  box.kind === 'tr' && taken.some((one) => one.kind === 'tr' && one.parent === box.parent);

/** Where a setup may grow from: a choice of protocol, a connection in one text, else a server. */
function seedsOf(all: readonly Known[]): Known[] {
  const seen = all.filter((one) => one.field.seen && one.side !== 'out');
  const levers = seen.filter((one) => protocolLever(one.field) !== null || isPending(one));
  const strings = seen.filter((one) => connectionOf(one.field) !== null);
  const hosts = seen.filter((one) => one.role === 'host');
  return [...new Set([...levers, ...strings, ...hosts])].slice(0, MOST_SEEDS);
}

/** Form elements with a button of their own: what is in them is sent apart from the rest. */
const formsWithButton = ({ fields, actions }: Page): Set<number> =>
  new Set(
    fields.flatMap(({ form, box }) => {
      let own: Box | null = box;
      while (own && own.kind !== 'form') own = own.parent;
      const outer = own;
      return outer && actions.some((action) => holds(outer, action.box)) ? [form] : [];
    }),
  );

function actionsIn(page: Page, form: Box): string[] {
  return page.actions
    .filter((action) => holds(form, action.box))
    .map((action) => action.text)
    .slice(0, 40);
}

/** sheet -> what is set up on it. Knows the words of all languages, and no document. */
import type { Findings } from '../../setup/findings.ts';
import type { Sheet } from '../../setup/sheet.ts';
import { judgeAccess } from './access/judge.ts';
import { linkedSwitches } from './access/linked.ts';
import { switchesIn } from './access/switches.ts';
import { forgetTexts, means } from './concepts.ts';
import { connectionOf } from './connection.ts';
import { formOf, isDormant } from './dormant.ts';
import { asksOnTab, isPending } from './find.ts';
import { findingsOf } from './findings.ts';
import { grow, widen } from './group.ts';
import { isChoice } from './levers/deciding.ts';
import { isBeforeSending, protocolLever } from './levers/protocol.ts';
import { type Box, holds, type Page, pageOf } from './page.ts';
import { judgeDormant, judgeRetrieve } from './retrieve.ts';
import { isForIncoming, type Known, know } from './roles.ts';
import { spreadSides } from './spread-sides.ts';
import type { Place, Reading, Refused } from './verdict.ts';

/** Groups judged in one document; a page has one mail account, seldom two. */
const MOST_SEEDS = 12;

export function judge(sheet: Sheet): Findings {
  const page = pageOf(sheet);
  const findings = findingsOf(judgePage(page));
  forgetTexts(); // nothing of a page is kept
  return findings;
}

function judgePage(page: Page): { readings: Reading[]; refused: Refused[] } {
  const all = page.fields.map((field, at) => know(field, page.fields[at + 1]));
  spreadSides(all);
  const ways = page.fields.flatMap(({ choices }) => choices.filter(isBeforeSending));
  const before = ways.some((one) => one.selected) ? 'chosen' : ways.length > 0 ? 'offered' : null;
  const place: Place = { title: page.title, address: page.address, actions: [], before };
  const readings: Reading[] = [];
  const refused: Refused[] = [];
  const used = new Set<Known>();
  const taken: Box[] = [];
  const sent = formsWithButton(page);
  const goesOn = page.actions.some(({ text }) => means(text, 'next_step'));

  for (const seed of seedsOf(all)) {
    if (used.has(seed)) continue;
    const { form } = seed.field;
    const asks = form >= 0 && all.some((one) => isSecret(one) && one.field.form === form);
    const both = choosesBoth(seed);
    // Who signs in may be asked in another step of a wizard.
    const found =
      grow(seed, all, sent, (members) => isWhole(members, both, asks)) ??
      (both || isForIncoming(seed)
        ? grow(seed, all, sent, (members) => hasServer(members, true) && (goesOn || members.some(isAsked)))
        : null);
    if (!found) continue;
    const group = widen(found, all);
    if (group.members.some((one) => used.has(one) && one.role !== 'other')) continue;
    const verdict = judgeRetrieve(group, seed, { ...place, actions: actionsIn(page, group.box) });
    if ('reading' in verdict) {
      const { setup } = verdict.reading;
      if (isNextRow(group.box, taken) && readings.some((one) => one.setup.protocol === setup.protocol)) continue;
      for (const member of group.members) used.add(member);
      taken.push(group.box);
      readings.push(verdict.reading);
    } else refused.push(verdict.refusal);
  }
  for (const seed of readings.length === 0 ? all.filter(isDormant).slice(0, MOST_SEEDS) : []) {
    const group = formOf(seed, all);
    const verdict = group && judgeDormant(group, seed, { ...place, actions: actionsIn(page, group.box) });
    if (verdict && 'reading' in verdict) readings.push(verdict.reading);
    else if (verdict) refused.push(verdict.refusal);
  }
  if (readings.length === 0) {
    const switches = switchesIn(all);
    const access = judgeAccess(switches.length > 0 ? switches : linkedSwitches(page.rows), all, place, page.actions);
    if (access && 'reading' in access) readings.push(access.reading);
    else if (access) refused.push(access.refusal);
  }
  return { readings, refused };
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

/** A choice between both is enough of a sign to believe fields that stand on another tab of the same form. */
const choosesBoth = ({ field }: Known): boolean => field.role !== 'checkbox' && isChoice(protocolLever(field));

/** In a step before, which is hidden now. */
const isAsked = ({ field, role, side }: Known): boolean => role === 'password' && !field.seen && side !== 'out';

const isSecret = ({ field, role, side }: Known): boolean => role === 'password' && field.seen && side !== 'out';

/** Beside a choice of both a port says that there is a server, whatever it is called. */
const hasServer = (members: readonly Known[], both: boolean): boolean =>
  members.some(({ role, side }) => side !== 'out' && (role === 'host' || (both && role === 'port')));

/** asks: the form has a password, so what lacks it is only a part of the setup. */
function isWhole(members: readonly Known[], hiddenToo: boolean, asks: boolean): boolean {
  const mine = members.filter((one) => (one.field.seen || hiddenToo) && one.side !== 'out');
  const string = mine.some((one) => connectionOf(one.field)?.host);
  const signsIn = mine.some(
    (one) =>
      (asks ? /^password$/ : /^(?:password|user|email)$/).test(one.role) ||
      asksOnTab(one.field) ||
      // Of credentials that are kept elsewhere one is chosen.
      (hiddenToo && one.field.choices.length > 0 && means(one.field.label, 'password')),
  );
  return string || (signsIn && hasServer(mine, hiddenToo));
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

/** document -> what is set up in it. Reads the DOM, writes nothing, knows no browser API. */

import type { Refusal } from '../setup/evidence.ts';
import { closest, contains } from './dom/safe.ts';
import { judgeAccess } from './judge/access/judge.ts';
import { linkedSwitches } from './judge/access/linked.ts';
import { switchesIn } from './judge/access/switches.ts';
import { means, takeUnread } from './judge/concepts.ts';
import { connectionOf } from './judge/connection.ts';
import { formOf, isDormant } from './judge/dormant.ts';
import { isPending, kindsOf } from './judge/find.ts';
import { grow, widen } from './judge/group.ts';
import { isBeforeSending, protocolLever } from './judge/levers/protocol.ts';
import { preview } from './judge/preview.ts';
import { judgeDormant, judgeRetrieve } from './judge/retrieve.ts';
import { type Known, know, spreadSides } from './judge/roles.ts';
import type { Place } from './judge/verdict.ts';
import { fieldsOf } from './read/fields.ts';
import type { Box, Page } from './read/page.ts';
import { joinStandIns } from './read/stand-ins.ts';
import { type OpenShadow, walk } from './read/walk.ts';
import type { Detection, Reading } from './reading.ts';

const openOnly: OpenShadow = (host) => host.shadowRoot;

/** Groups judged in one document; a page has one mail account, seldom two. */
const MOST_SEEDS = 12;

export function detect(doc: Document, openShadow: OpenShadow = openOnly): Detection {
  const page = walk(doc, openShadow);
  joinStandIns(page);
  const fields = fieldsOf(page);
  const unread = preview(fields, page);
  if (unread.length > 0) return { readings: [], refused: [], unread };
  const all = fields.map(know);
  spreadSides(all);
  const before = fields.some(({ choices }) => choices.some((one) => one.selected && isBeforeSending(one)));
  const place: Place = { title: page.title, address: addressOf(doc), actions: [], before };
  const readings: Reading[] = [];
  const refused: Refusal[] = [];
  const used = new Set<Known>();
  const taken: Box[] = [];
  const goesOn = page.actions.some(({ text }) => means(text, 'next_step'));

  for (const seed of seedsOf(all)) {
    if (used.has(seed)) continue;
    const owner = closest(seed.field.element, 'form');
    const asks = owner !== null && all.some((one) => isSecret(one) && contains(owner, one.field.element));
    const both = choosesBoth(seed);
    // Who signs in may be asked in another step of a wizard.
    const found =
      grow(seed, all, (members) => isWhole(members, both, asks)) ??
      (both && goesOn ? grow(seed, all, (members) => hasServer(members, true)) : null);
    if (!found) continue;
    const group = widen(found, all);
    if (group.members.some((one) => used.has(one) && one.role !== 'other') || isNextRow(group.box, taken)) continue;
    const verdict = judgeRetrieve(group, seed, { ...place, actions: actionsIn(page, group.box.element) });
    if ('reading' in verdict) {
      for (const member of group.members) used.add(member);
      taken.push(group.box);
      readings.push(verdict.reading);
    } else refused.push(verdict.refusal);
  }
  for (const seed of readings.length === 0 ? all.filter(isDormant).slice(0, MOST_SEEDS) : []) {
    const group = formOf(seed, all);
    const verdict = group && judgeDormant(group, seed, { ...place, actions: actionsIn(page, group.box.element) });
    if (verdict && 'reading' in verdict) readings.push(verdict.reading);
    else if (verdict) refused.push(verdict.refusal);
  }
  if (readings.length === 0) {
    const switches = switchesIn(all);
    const access = judgeAccess(switches.length > 0 ? switches : linkedSwitches(page), all, place);
    if (access && 'reading' in access) readings.push(access.reading);
    else if (access) refused.push(access.refusal);
  }
  return { readings, refused, unread: takeUnread() };
}

/** Further rows of one table are further accounts of one list: the first speaks for them. */
const isNextRow = (box: Box, taken: readonly Box[]): boolean =>
  box.tag === 'tr' && taken.some((one) => one.tag === 'tr' && one.parent === box.parent);

/** Where a setup may grow from: a choice of protocol, a connection in one text, else a server. */
function seedsOf(all: readonly Known[]): Known[] {
  const seen = all.filter((one) => one.field.seen && one.side !== 'out');
  const levers = seen.filter((one) => protocolLever(one.field) !== null || isPending(one));
  const strings = seen.filter((one) => connectionOf(one.field) !== null);
  const hosts = seen.filter((one) => one.role === 'host');
  return [...new Set([...levers, ...strings, ...hosts])].slice(0, MOST_SEEDS);
}

/** A choice between both is enough of a sign to believe fields that stand on another tab of the same form. */
const choosesBoth = ({ field }: Known): boolean => field.role !== 'checkbox' && kindsOf(protocolLever(field)) > 1;

const isSecret = ({ field, role, side }: Known): boolean => role === 'password' && field.seen && side !== 'out';

/** Beside a choice of both a port says that there is a server, whatever it is called. */
const hasServer = (members: readonly Known[], both: boolean): boolean =>
  members.some(({ role, side }) => side !== 'out' && (role === 'host' || (both && role === 'port')));

/** asks: the form has a password, so what lacks it is only a part of the setup. */
function isWhole(members: readonly Known[], hiddenToo: boolean, asks: boolean): boolean {
  const mine = members.filter((one) => (one.field.seen || hiddenToo) && one.side !== 'out');
  const string = mine.some((one) => connectionOf(one.field)?.host);
  const signsIn = mine.some(({ role }) => (asks ? /^password$/ : /^(?:password|user|email)$/).test(role));
  return string || (signsIn && hasServer(mine, hiddenToo));
}

function actionsIn(page: Page, form: Element): string[] {
  return page.actions
    .filter((action) => contains(form, action.element))
    .map((action) => action.text)
    .slice(0, 40);
}

function addressOf(doc: Document): string {
  const url: unknown = Reflect.get(Document.prototype, 'URL', doc);
  return typeof url === 'string' ? url.slice(0, 500) : '';
}

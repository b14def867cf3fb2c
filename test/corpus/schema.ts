/** What a cases.json holds (shared/corpus/FORMAT.md). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { PROTOCOLS } from '../../src/setup/setup.ts';

const orOneOf = <const S extends v.GenericSchema>(schema: S) => v.union([schema, v.array(schema)]);

export const ExpectedSetup = v.object({
  kind: orOneOf(v.picklist(['retrieve', 'access'])),
  protocol: orOneOf(v.picklist(['pop3', 'imap', 'both', 'none', 'unknown'])),
  offered: v.union([v.array(v.picklist(PROTOCOLS)), v.array(v.array(v.picklist(PROTOCOLS)))]),
  security: orOneOf(v.picklist(['tls', 'starttls', 'none', 'unknown'])),
  keepsCopy: orOneOf(v.nullable(v.boolean())),
  control: orOneOf(v.nullable(v.string())),
});
export type ExpectedSetup = v.InferOutput<typeof ExpectedSetup>;

export const ExpectedSetups = v.union([v.literal('any'), v.array(ExpectedSetup)]);
export type ExpectedSetups = v.InferOutput<typeof ExpectedSetups>;

export const Step = v.object({
  do: v.picklist(['select', 'click', 'check', 'uncheck', 'fill']),
  on: v.string(),
  value: v.optional(v.string()),
  setups: ExpectedSetups,
});
export type Step = v.InferOutput<typeof Step>;

export const Case = v.object({
  id: v.string(),
  source: v.string(),
  about: v.string(),
  language: v.string(),
  traits: v.array(v.string()),
  setups: ExpectedSetups,
  steps: v.optional(v.array(Step)),
});
export type Case = v.InferOutput<typeof Case>;

/** The set's folder does not hold what FORMAT.md asks for; the message says what and where. */
export class BadSet extends Error {}

/** The offending case by its id, else by its number from 1, and the field in it. */
function wrongIn(json: unknown, issue: v.BaseIssue<unknown>): string {
  const [at, ...fields] = pathTo(issue);
  if (typeof at !== 'number') return `the list: ${deepest(issue).message}`;
  const one: unknown = Array.isArray(json) ? json[at] : null;
  const id = typeof one === 'object' && one !== null && 'id' in one ? one.id : null;
  const name = typeof id === 'string' ? `case "${id}"` : `case ${at + 1}`;
  return `${name}: ${fields.join('.') || 'the case'}: ${deepest(issue).message}`;
}

/** Of a choice between schemas, the issue that lies deepest is what the person meant. */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const inner = (issue.issues ?? []).map(deepest);
  return inner.reduce((best, one) => (pathTo(one).length > pathTo(best).length ? one : best), issue);
}

function pathTo(issue: v.BaseIssue<unknown>): unknown[] {
  const own = (issue.path ?? []).map(({ key }) => key);
  const inner = (issue.issues ?? []).map(pathTo).sort((a, b) => b.length - a.length)[0] ?? [];
  return [...own, ...inner];
}

/** @throws {BadSet} where cases.json is missing or malformed, or a page is missing. */
export function readSet(folder: string): Case[] {
  const file = join(folder, 'cases.json');
  if (!existsSync(file))
    throw new BadSet(`${file} does not exist: a set needs a cases.json (see shared/corpus/FORMAT.md).`);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new BadSet(`${file} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
  const parsed = v.safeParse(v.array(Case), json);
  if (!parsed.success) throw new BadSet(`${file}: ${wrongIn(json, parsed.issues[0])}`);
  for (const one of parsed.output) {
    const page = pageOf(folder, one);
    if (!existsSync(page)) throw new BadSet(`${file}: ${one.id} has no page ${page}.`);
  }
  return parsed.output;
}

export function pageOf(folder: string, one: Case): string {
  return join(folder, 'pages', `${one.id}.html`);
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { BadSet, readSet } from '../../corpus/schema.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A set whose cases.json holds this text; it has the page a.html. */
function setOf(cases: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'imap-advisor-set-'));
  folders.push(folder);
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'pages/a.html'), '');
  writeFileSync(join(folder, 'cases.json'), cases);
  return folder;
}

const setup = {
  kind: 'retrieve',
  protocol: 'pop3',
  offered: ['imap', 'pop3'],
  security: ['tls', 'unknown'],
  keepsCopy: null,
  control: '#protocol',
};
const good = { id: 'a', source: '', about: '', language: 'en', traits: [], setups: [setup] };
const step = { do: 'select', on: '#protocol', value: 'imap', setups: [setup] };

test('a set that fits', () => {
  expect(readSet(setOf(JSON.stringify([{ ...good, steps: [step] }]))).map(({ id }) => id)).toEqual(['a']);
});

test.each([
  ['a protocol', [{ ...good, setups: [{ ...setup, protocol: 'pop4' }] }], 'case "a": setups.0.protocol: '],
  [
    'one of two answers',
    [{ ...good, setups: [{ ...setup, security: ['tls', 'ssl'] }] }],
    'case "a": setups.0.security.1: ',
  ],
  ['a field that lacks', [{ ...good, setups: [{ kind: 'retrieve' }] }], 'case "a": setups.0.protocol: '],
  ['a step', [good, { ...good, id: 'b', steps: [{ ...step, do: 'type' }] }], 'case "b": steps.0.do: '],
  [
    'in a step',
    [{ ...good, steps: [{ ...step, setups: [{ ...setup, kind: 1 }] }] }],
    'case "a": steps.0.setups.0.kind: ',
  ],
  ['no id', [good, { ...good, id: undefined }], 'case 2: id: '],
  ['no case', [1], 'case 1: the case: '],
  ['no list', { cases: [] }, 'the list: '],
])('%s that does not fit: the case and the field are named', (_name, cases, words) => {
  const read = () => readSet(setOf(JSON.stringify(cases)));
  expect(read).toThrow(BadSet);
  expect(read).toThrow(`cases.json: ${words}`);
});

test('no JSON, no page, no cases.json', () => {
  expect(() => readSet(setOf('[{'))).toThrow(/cases\.json is not JSON: /);
  expect(() => readSet(setOf(JSON.stringify([{ ...good, id: 'z' }])))).toThrow(/z has no page .*z\.html/);
  expect(() => readSet(tmpdir())).toThrow(/cases\.json does not exist/);
});

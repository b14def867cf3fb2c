import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fingerprint, once } from '../../corpus/fingerprint.ts';
import { pageOf, readSet } from '../../corpus/schema.ts';
import { compare, Figures } from '../../corpus/score.ts';

const ROOT = join(import.meta.dirname, '../../corpus');
const pages = ['retrieve', 'access', 'lookalike'].flatMap((set) =>
  readSet(join(ROOT, set)).map((one) => ({ id: one.id, html: readFileSync(pageOf(join(ROOT, set), one), 'utf8') })),
);

/** As a lazy hand would pass off a page as another: other names, ids, classes, title, comments, line breaks. */
const renamed = (html: string): string =>
  html
    .replace(/\b(id|name|class|for)=("[^"]*"|'[^']*'|[^\s>]+)/gi, (_, attribute) => `${attribute}="other"`)
    .replace(/<title>[^<]*/i, '<title>Another product')
    .replace(/></g, '>\n  <!-- ours --> <');

it('knows a page again after it was renamed', () => {
  expect(pages.length).toBeGreaterThan(10);
  for (const { id, html } of pages) expect(fingerprint(renamed(html)), id).toBe(fingerprint(html));
});

it('holds no page of the corpus twice', () => {
  const { copies } = once(pages.map(({ id, html }) => ({ id, print: fingerprint(html) })));
  expect(copies.map(({ copy, of }) => `${copy.id} of ${of.id}`)).toEqual([]);
});

it('tells a page apart that shows another choice', () => {
  const form = (chosen: string): string =>
    `<label>Protocol</label><select><option>POP3</option><option ${chosen}>IMAP</option></select><input><button>Save</button>`;
  expect(fingerprint(form('selected'))).not.toBe(fingerprint(form('')));
});

it('tells two widget kits apart that show the same words', () => {
  const page = (kit: string): string => `<title>Mail</title><h1>Incoming mail</h1>${kit}`;
  const one = page('<div role="combobox">POP3</div><ul role="listbox"><li role="option">POP3</li></ul>');
  const other = page('<span class="select">POP3</span><ul><li>POP3</li></ul>');
  expect(fingerprint(one)).not.toBe(fingerprint(other));
});

it('counts a page and its renamed copy once', () => {
  const want = {
    kind: 'retrieve' as const,
    protocol: 'pop3' as const,
    offered: ['pop3' as const],
    security: 'tls' as const,
    keepsCopy: null,
    control: null,
  };
  const [page = ''] = pages.map((one) => one.html);
  const other = pages[1]?.html ?? '';
  const work = [
    { print: fingerprint(page), got: [] },
    { print: fingerprint(other), got: [{ ...want }] },
    { print: fingerprint(renamed(other)), got: [{ ...want }] },
  ];
  const figures = new Figures();
  for (const { got } of once(work).first) figures.add(compare([want], got));
  expect(figures.recall).toEqual({ right: 1, all: 2 });
});

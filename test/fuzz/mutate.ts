/** Mutants of corpus pages, the same for the same seed. */
import { all } from '../../src/detect/dom/safe.ts';

/** mulberry32: small, seeded, good enough to choose mutations. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Mutation = (doc: Document, pick: <T>(from: ArrayLike<T>) => T | undefined) => void;

const NAMES = [
  'elements',
  'id',
  'labels',
  'parentNode',
  'children',
  'querySelectorAll',
  'tagName',
  'getAttribute',
  'form',
  'options',
  'length',
];

const MANY_OPTIONS = Array.from({ length: 500 }, (_, i) => `<option value="${i}">POP3 ${i}</option>`).join('');

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  clobber: (doc, pick) => {
    const input = doc.createElement('input');
    input.name = pick(NAMES) ?? 'id';
    (pick(all(doc, 'form')) ?? doc.body)?.prepend(input);
  },
  rename: (doc, pick) => pick(all(doc, '[name],[id]'))?.setAttribute(pick(['name', 'id']) ?? 'id', pick(NAMES) ?? ''),
  remove: (doc, pick) => pick(doc.body.querySelectorAll('*'))?.remove(),
  unwrap: (doc, pick) => {
    const element = pick(doc.body.querySelectorAll('*'));
    element?.replaceWith(...element.childNodes);
  },
  nest: (doc, pick) => {
    const inner = pick(doc.body.querySelectorAll('*'));
    if (!inner) return;
    const outer = doc.createElement('div');
    let deep = outer;
    for (let depth = 1; depth < 200; depth++) deep = deep.appendChild(doc.createElement('div'));
    inner.replaceWith(outer); // made outside the page: two changes to it, not 400
    deep.append(inner);
  },
  retag: (doc, pick) => {
    const element = pick(doc.body.querySelectorAll('*'));
    if (!element) return;
    const other = doc.createElement(
      pick(['div', 'span', 'label', 'select', 'input', 'fieldset', 'table', 'option', 'x-y']) ?? 'div',
    );
    for (const attribute of element.attributes) other.setAttribute(attribute.name, attribute.value);
    other.append(...element.childNodes);
    element.replaceWith(other);
  },
  move: (doc, pick) => {
    const [a, b] = [pick(doc.body.querySelectorAll('*')), pick(doc.body.querySelectorAll('*'))];
    if (a && b && !a.contains(b)) b.append(a);
  },
  cycle: (doc, pick) => {
    const [a, b] = [pick(doc.body.querySelectorAll('*')), pick(doc.body.querySelectorAll('*'))];
    a?.setAttribute('id', 'cycle-a');
    b?.setAttribute('id', 'cycle-b');
    a?.setAttribute('aria-labelledby', 'cycle-b cycle-a');
    b?.setAttribute('aria-labelledby', 'cycle-a cycle-b');
  },
  role: (doc, pick) =>
    pick(doc.body.querySelectorAll('*'))?.setAttribute(
      'role',
      pick(['listbox', 'option', 'combobox', 'radio', 'radiogroup', 'switch', 'tab', 'tablist', 'presentation']) ?? '',
    ),
  longText: (doc, pick) =>
    pick(doc.body.querySelectorAll('label,td,option,span,h1,h2'))?.append('delete server POP3 '.repeat(2700)),
  options: (doc, pick) => {
    const parsed = doc.createElement('template');
    parsed.innerHTML = MANY_OPTIONS;
    pick(all(doc, 'select'))?.append(parsed.content);
  },
  value: (doc, pick) =>
    pick(all(doc, 'input,option'))?.setAttribute(
      'value',
      pick(['', '993', '-1', 'imap', 'pop3', '\u0000', '9'.repeat(400), '{x:995/pop3}']) ?? '',
    ),
  type: (doc, pick) =>
    pick(all(doc, 'input'))?.setAttribute(
      'type',
      pick(['radio', 'checkbox', 'password', 'hidden', 'number', 'bogus']) ?? '',
    ),
};

/** One to five mutations; returns their names, for the report of a failure. */
export function mutate(doc: Document, seed: number): string[] {
  const next = random(seed);
  const pick = <T>(from: ArrayLike<T>): T | undefined => from[Math.floor(next() * from.length)];
  const names: string[] = [];
  for (let left = 1 + Math.floor(next() * 5); left > 0; left--) {
    const name = pick(Object.keys(MUTATIONS)) ?? 'remove';
    names.push(name);
    MUTATIONS[name]?.(doc, pick);
  }
  return names;
}

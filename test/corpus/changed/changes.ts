/** Changes of a page that leave what a person reads in it, and what is set up there, as it was. Each says whether it changed anything. */
import { all, bare, type Field, fields, freeze, isTicked, labelOf, make, wordsOf } from './dom.ts';
import { FURNITURE, furnish } from './furniture.ts';

export type Change = (words: (text: string) => string) => boolean;

const REFERS = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'list',
  'form',
  'popovertarget',
];

/** Names that say nothing, as generators make them. */
function meaningless(): boolean {
  freeze();
  const ids = new Map<string, string>();
  const names = new Map<string, string>();
  const to = (map: Map<string, string>, prefix: string, old: string): string => {
    const made = map.get(old) ?? `${prefix}${map.size + 1}`;
    map.set(old, made);
    return made;
  };
  for (const one of all('[id]')) one.id = to(ids, 'r', one.id);
  for (const attribute of REFERS)
    for (const one of all(`[${attribute}]`))
      one.setAttribute(
        attribute,
        (one.getAttribute(attribute) ?? '')
          .split(/\s+/)
          .map((id) => to(ids, 'r', id))
          .join(' '),
      );
  for (const one of all('[name]')) one.setAttribute('name', to(names, 'f', one.getAttribute('name') ?? ''));
  for (const one of all('[data-testid], [data-name], [data-field], [autocomplete]'))
    for (const name of ['data-testid', 'data-name', 'data-field', 'autocomplete']) one.removeAttribute(name);
  return true;
}

/** Class names of a compiler, without a word in them but the states that a look needs. */
function hashedClasses(): boolean {
  freeze();
  let any = false;
  const kept = /^(?:is-|ui-)?(?:active|selected|checked|current|chosen|open|on|disabled)$/;
  for (const one of all('body [class]')) {
    if (one instanceof SVGElement) continue;
    const list = [...one.classList].map((name, i) =>
      kept.test(name) ? name : `css-${(name.length * 7919 + i * 31).toString(36)}`,
    );
    one.className = list.join(' ');
    any = true;
  }
  return any;
}

const each = (work: (field: Field) => boolean): boolean => fields().filter(work).length > 0;

/** Label elements become plain text that names nothing. */
function plainLabels(): boolean {
  const labels = all('label');
  for (const label of labels) {
    const made = make('span', label.className ? { class: label.className } : {});
    made.append(...label.childNodes);
    if (label.style.cssText) made.style.cssText = label.style.cssText;
    label.replaceWith(made);
  }
  return labels.length > 0;
}

const labelled = (put: (field: Field, words: string) => void, ticked = false): boolean =>
  each((field) => {
    if (isTicked(field) !== ticked) return false;
    const words = bare(field);
    if (words) put(field, words);
    return words !== null;
  });

const gridRows = (): boolean =>
  labelled((field, words) => {
    const place = document.createComment('');
    field.replaceWith(place);
    place.replaceWith(
      make(
        'div',
        { class: 'row' },
        make('div', { class: 'c4' }, make('span', {}, words)),
        make('div', { class: 'c8' }, make('div', {}, field)),
      ),
    );
  });
const tableRows = (): boolean =>
  labelled((field, words) => {
    const place = document.createComment('');
    field.replaceWith(place);
    const row = make('tr', {}, make('td', {}, `${words}:`), make('td', {}, field));
    place.replaceWith(make('table', {}, make('tbody', {}, row)));
  });
const after = (): boolean =>
  labelled((field, words) => {
    const place = document.createComment('');
    field.replaceWith(place);
    place.replaceWith(make('div', { class: 'float' }, field, make('label', {}, words)));
  });
const byAria = (): boolean => labelled((field, words) => field.setAttribute('aria-label', words));
const byPlaceholder = (): boolean =>
  each((field) => {
    if (field instanceof HTMLSelectElement || isTicked(field) || field.placeholder) return false;
    const words = bare(field);
    if (words) field.placeholder = words;
    return words !== null;
  });
const hints = (): boolean =>
  each((field) => {
    if (isTicked(field)) return false;
    const at = field.labels?.[0]?.contains(field) ? field.labels[0] : field;
    at.after(
      make(
        'small',
        { class: 'text-muted' },
        'Ask your provider or administrator if you are not sure about this value.',
      ),
    );
    return true;
  });
const marks = (): boolean =>
  each((field) => {
    const label = labelOf(field);
    if (!label || isTicked(field)) return false;
    if (label.contains(field)) field.before(' (required) *');
    else label.append(make('i', { class: 'icon' }, ''), ' *', make('span', { class: 'tip', title: 'Help' }, '?'));
    return true;
  });
const wrapped = (): boolean =>
  each((field) => {
    const place = document.createComment('');
    field.replaceWith(place);
    place.replaceWith(make('div', {}, make('div', {}, make('div', {}, field))));
    return true;
  });
const capitals = (): boolean =>
  each((field) => {
    const label = labelOf(field);
    if (!label) return false;
    const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!field.contains(node)) node.nodeValue = (node.nodeValue ?? '').toUpperCase();
    return true;
  });

/** Text boxes become elements of their own with their label and field in a shadow root. */
const shadowFields = (): boolean =>
  labelled((field, words) => {
    if (!(field instanceof HTMLInputElement)) return;
    const host = document.createElement('x-text-field');
    field.replaceWith(host);
    host.attachShadow({ mode: 'open' }).append(make('label', {}, words), make('div', {}, field));
  });

function noForms(): boolean {
  const forms = all('form');
  for (const form of forms) {
    const made = make('div', {});
    made.append(...form.childNodes);
    form.replaceWith(made);
  }
  return forms.length > 0;
}
/** One form element round the whole page. */
function oneForm(): boolean {
  if (document.querySelector('frameset, iframe')) return false;
  noForms();
  const form = make('form', { id: 'aspnetForm', onsubmit: 'return false' });
  form.append(...document.body.childNodes);
  document.body.append(form);
  return true;
}
function formEach(): boolean {
  noForms();
  return wrappedIn('form');
}
const wrappedIn = (tag: string): boolean =>
  each((field) => {
    if (isTicked(field)) return false;
    // A row of its own with its words in it, else it would be parted from them.
    const label = field.labels?.[0]?.contains(field) ? field.labels[0] : null;
    const only = field.parentElement?.querySelectorAll('input, select, textarea').length === 1;
    const row = label ?? (only ? field.parentElement : null);
    if (!row || row === document.body || (!label && wordsOf(row) === '') || row.matches('td, tr')) return false;
    const place = document.createComment('');
    row.replaceWith(place);
    place.replaceWith(make(tag, {}, row));
    return true;
  });

function silentTitle(): boolean {
  document.title = 'App';
  return true;
}
function noHeadings(): boolean {
  document.title = '';
  const heads = all('h1, h2, h3, h4, h5, h6, legend, caption, header');
  for (const head of heads) if (!head.querySelector('input, select, textarea, button, [role]')) head.remove();
  return heads.length > 0;
}
function vagueHeadings(): boolean {
  const heads = all('h1, h2');
  for (const head of heads) if (!head.querySelector('input, select, button')) head.textContent = 'Settings';
  document.title = 'Settings';
  return heads.length > 0;
}

const setting = (label: string, field: HTMLElement): HTMLElement =>
  make('div', { class: 'form-group' }, make('label', {}, label), field);
const text = (value: string): HTMLElement => make('input', { type: 'text', value });
const list = (...options: string[]): HTMLElement =>
  make('select', {}, ...options.map((one) => make('option', {}, one)));
const tick = (label: string): HTMLElement =>
  make('div', {}, make('label', {}, make('input', { type: 'checkbox' }), ` ${label}`));

const GENERAL = (): HTMLElement[] => [
  setting('Company', text('Example Ltd')),
  setting('Time zone', list('UTC', 'Europe/Paris', 'Asia/Tokyo')),
  setting('Language', list('English', 'Deutsch')),
  setting('Theme', list('Light', 'Dark')),
  tick('Show the welcome screen'),
  setting('Session timeout (minutes)', text('30')),
];
const ALIKE = (): HTMLElement[] => [
  setting('Log level', list('Debug', 'Info', 'Error')),
  tick('Enable spam filter'),
  setting('Ticket prefix', text('TCK-')),
  setting('Backup retention (days)', text('14')),
  tick('Check certificates'),
  setting('Monitoring interval', text('60')),
  setting('Proxy port', text('3128')),
];
const SENDING = (): HTMLElement[] => [
  make('h3', {}, 'Outgoing mail (SMTP)'),
  setting('Server', text('smtp.example.com')),
  setting('Port', text('587')),
  setting('Encryption', list('STARTTLS', 'SSL/TLS', 'None')),
  setting('User name', text('')),
  setting('Password', make('input', { type: 'password' })),
];

/** The box of the first seen password or server field's form: further settings are put into it. */
function formBox(): Element | null {
  const field = fields().find((one) => one.type === 'password') ?? fields().find((one) => !isTicked(one));
  return field ? (field.closest('form, [role=dialog], dialog, main, section') ?? document.body) : null;
}
function beside(made: () => HTMLElement[], first: boolean): boolean {
  const box = formBox();
  if (!box || box.matches('table *')) return false;
  const part = make('div', { class: 'panel' }, ...made());
  if (first) box.prepend(part);
  else box.append(part);
  return true;
}
function sidebar(made: () => HTMLElement[]): boolean {
  const part = make('div', { class: 'col-3' }, make('h2', {}, 'General'), ...made());
  document.body.prepend(part);
  return true;
}
function menu(words: readonly string[]): boolean {
  document.body.prepend(
    make('div', { class: 'side' }, ...words.map((one) => make('div', {}, make('a', { href: '#' }, one)))),
  );
  return true;
}
const HEADED = (word: string): boolean => {
  document.body.prepend(make('h1', {}, word));
  return true;
};

/** Values as of an account that exists. */
const filled = (): boolean =>
  each((field) => {
    if (!(field instanceof HTMLInputElement) || field.value || field.readOnly || isTicked(field)) return false;
    if (field.type === 'password') field.value = 'x'.repeat(9);
    else if (field.type === 'email') field.value = 'anna@example.org';
    else return false;
    return true;
  });

const isTwo = (one: Field): one is HTMLSelectElement => {
  if (!(one instanceof HTMLSelectElement) || one.multiple || one.size > 1) return false;
  const texts = [...one.options].map((option) => option.text);
  return texts.length < 7 && texts.some((each) => /pop|imap|ssl|tls/i.test(each)) && one.selectedIndex >= 0;
};
function lists(draw: (list: HTMLSelectElement, words: string) => HTMLElement): boolean {
  return each((field) => {
    if (!isTwo(field)) return false;
    const words = bare(field);
    if (!words) return false;
    field.replaceWith(make('div', { class: 'f' }, make('div', { class: 'l' }, words), draw(field, words)));
    return true;
  });
}
let groups = 0;
const options = (from: HTMLSelectElement): HTMLOptionElement[] =>
  [...from.options].filter((one) => one.text.trim() !== '');

const asRadios = (): boolean =>
  lists((from) => {
    groups += 1;
    return make(
      'div',
      {},
      ...options(from).map((one) =>
        make(
          'label',
          {},
          make('input', {
            type: 'radio',
            name: `g${groups}`,
            value: one.value,
            ...(one.selected ? { checked: '' } : {}),
          }),
          ` ${one.text}`,
        ),
      ),
    );
  });
const asAriaRadios = (): boolean =>
  lists((from, words) =>
    make(
      'div',
      { role: 'radiogroup', 'aria-label': words },
      ...options(from).map((one) =>
        make('div', { role: 'radio', tabindex: '0', 'aria-checked': String(one.selected) }, one.text),
      ),
    ),
  );
const asSegments = (): boolean =>
  lists((from) =>
    make(
      'div',
      { class: 'seg' },
      ...options(from).map((one) => make('button', { type: 'button', 'aria-pressed': String(one.selected) }, one.text)),
    ),
  );
const asListbox = (): boolean =>
  lists((from) => {
    groups += 1;
    const shown = options(from).find((one) => one.selected)?.text ?? '';
    return make(
      'div',
      {},
      make(
        'button',
        { type: 'button', 'aria-haspopup': 'listbox', 'aria-expanded': 'false', 'aria-controls': `lb${groups}` },
        shown || '–',
      ),
      make(
        'ul',
        { role: 'listbox', id: `lb${groups}`, style: 'display:none' },
        ...options(from).map((one) => make('li', { role: 'option', 'aria-selected': String(one.selected) }, one.text)),
      ),
    );
  });
/** A list that knows its options only while it is open. */
const asClosedList = (): boolean =>
  lists((from, words) => {
    const shown = options(from).find((one) => one.selected)?.text ?? '';
    return make(
      'div',
      { role: 'combobox', tabindex: '0', 'aria-label': words, 'aria-expanded': 'false', 'aria-haspopup': 'listbox' },
      make('span', {}, shown),
    );
  });
const asSwitches = (): boolean =>
  each((field) => {
    if (!(field instanceof HTMLInputElement) || field.type !== 'checkbox') return false;
    const words = bare(field);
    if (!words) return false;
    field.replaceWith(
      make(
        'div',
        { class: 'f' },
        make('span', {}, words),
        make('button', { type: 'button', role: 'switch', 'aria-checked': String(field.checked) }),
      ),
    );
    return true;
  });
const ticksBefore = (): boolean =>
  labelled((field, words) => {
    if (field instanceof HTMLInputElement && field.type === 'radio') {
      const here = document.createComment('');
      field.replaceWith(here);
      here.replaceWith(make('label', {}, field, ` ${words}`));
      return;
    }
    const place = document.createComment('');
    field.replaceWith(place);
    place.replaceWith(
      make('div', { class: 'row' }, make('div', { class: 'c4' }, words), make('div', { class: 'c8' }, field)),
    );
  }, true);

/** Words put into another language, as far as the lists of real products know them. */
const translated: Change = (words) => {
  let any = false;
  const change = (text: string): string => {
    const trimmed = text.trim().replace(/[\s:*]+$/, '');
    const other = trimmed ? words(trimmed) : '';
    any ||= other !== '';
    return other ? text.replace(trimmed, () => other) : text;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  for (const node of nodes)
    if (!node.parentElement?.closest('script, style')) node.nodeValue = change(node.nodeValue ?? '');
  for (const one of all('[placeholder], [aria-label], [title]'))
    for (const name of ['placeholder', 'aria-label', 'title']) {
      const value = one.getAttribute(name);
      if (value) one.setAttribute(name, change(value));
    }
  document.title = change(document.title);
  return any;
};

export const CHANGES: Readonly<Record<string, Change>> = {
  furnished: () => {
    furnish(Object.values(FURNITURE));
    return true;
  },
  'meaningless names': meaningless,
  'hashed classes': hashedClasses,
  'plain labels': plainLabels,
  'plain labels, meaningless names': () => plainLabels() && meaningless(),
  'grid rows': gridRows,
  'table rows': tableRows,
  'labels after': after,
  'aria-label': byAria,
  placeholders: byPlaceholder,
  'hints behind': hints,
  'marks in labels': marks,
  wrapped,
  capitals,
  'fields in shadow roots': shadowFields,
  'no form elements': noForms,
  'one form round all': oneForm,
  'a form each': formEach,
  'a fieldset each': () => wrappedIn('fieldset'),
  'silent title': silentTitle,
  'no headings': noHeadings,
  'vague headings': vagueHeadings,
  'general settings first': () => beside(GENERAL, true),
  'general settings last': () => beside(GENERAL, false),
  'look-alike settings first': () => beside(ALIKE, true),
  'look-alike settings last': () => beside(ALIKE, false),
  'sending last': () => beside(SENDING, false),
  'settings in a side bar': () => sidebar(GENERAL),
  'look-alikes in a side bar': () => sidebar(ALIKE),
  'a menu first': () => menu(['Dashboard', 'Tickets', 'Monitoring', 'Firewall', 'Logs', 'Search', 'Settings']),
  'heading Tickets': () => HEADED('Tickets'),
  'heading Log': () => HEADED('Logs & Monitoring'),
  filled,
  'lists as radios': asRadios,
  'lists as ARIA radios': asAriaRadios,
  'lists as segments': asSegments,
  'lists as listboxes': asListbox,
  'lists that are closed': asClosedList,
  'ticks as switches': asSwitches,
  'ticks with words before': ticksBefore,
  translated,
};

type Judge = (controls: readonly string[]) => unknown;

/** Changes the page and judges it; null where the change changes nothing. A page without a script is written anew first. */
function changed(name: string, words: Readonly<Record<string, string>>, html: string): unknown {
  if (html) {
    document.open();
    document.write(html);
    document.close();
  }
  const judge: unknown = Reflect.get(globalThis, '__judge');
  const done = CHANGES[name]?.((text) => words[text.toLowerCase()] ?? '') ?? false;
  return done && isJudge(judge) ? judge([]) : null;
}
const isJudge = (one: unknown): one is Judge => typeof one === 'function';

Object.defineProperty(globalThis, '__changed', {
  value: (asks: readonly { name: string; words: Readonly<Record<string, string>> }[], html: string): unknown[] =>
    asks.map(({ name, words }) => changed(name, words, html)),
});
export const NAMES = Object.keys(CHANGES);

import { MAX_CONTROLS_LOOKED_AT, MAX_ELEMENTS_SEARCHED } from '../setup/budgets.ts';

/** What a person sets things with: native controls and the ARIA widgets that stand for them. */
const CONTROLS =
  'select,input:not([type=hidden],[type=submit],[type=image],[type=file]),[role=combobox],[role=listbox],[role=radio],[role=checkbox],[role=switch],[role=tab],[role=option],[aria-pressed],[aria-haspopup=listbox]';

/** Words that stand near controls without being in them. */
const AROUND = 'legend,label,h1,h2,h3,h4,h5,h6,th,dt,[role=heading],[role=dialog][aria-label]';

/** Where a setting is a mere link or button. */
const PRESSED = `${CONTROLS},button,a[href="#"],a[href^="javascript:"]`;

/** So far above its words stands a row: words in a cell, a field in the next. */
const ROW_LEVELS = 3;

/** The protocols are written so in every language. Word boundaries also between small and capital letters: `usePop`. */
const WORDS = /(?:^|[^a-z])a?pop(?:3?s?(?![a-z])|3)|imap|Pop3?(?![a-z])|POP3/i;

/** The four ports of RFC 8314 and RFC 1939, 3501, alone in a field. */
const PORT = /^(?:110|143|993|995)$/;

const MAX_CHARACTERS = 200;

/** Of an account's URI, e.g. `imap+ssl://…`, the scheme is read and never what stands before the @. */
const SCHEME = /^[a-z0-9+.-]+(?=:\/\/)/i;

/** A closed custom listbox, often a mere field that cannot be typed into, shows none of its choices: beside a password it may well be the choice of a protocol. */
const CLOSED_LISTBOX =
  '[role=combobox][aria-expanded=false],[aria-haspopup=listbox][aria-expanded=false],input[readonly]';

function says(text: string | null | undefined): boolean {
  return !!text && WORDS.test(text.length > MAX_CHARACTERS ? text.slice(0, MAX_CHARACTERS) : text);
}

function controlSays(control: Element): boolean {
  if (says(control.id) || says(control.getAttribute('name')) || says(control.getAttribute('aria-label'))) return true;
  if (control instanceof HTMLSelectElement) {
    for (const { text, value } of control.options) if (says(text) || says(value)) return true;
    return false;
  }
  if (control instanceof HTMLInputElement) {
    if (control.type === 'password') return false;
    const { value } = control;
    return says(control.placeholder) || PORT.test(value) || says(value.includes('@') ? SCHEME.exec(value)?.[0] : value);
  }
  return says(control.textContent);
}

/** Do words in a row of any elements, as of a table, name a protocol beside something to set or to press? */
function textSays(root: Document | ShadowRoot): boolean {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let left = MAX_ELEMENTS_SEARCHED;
  for (let text = texts.nextNode(); text && left > 0; text = texts.nextNode(), left--) {
    if (!says(text.nodeValue)) continue;
    let row = text.parentElement;
    for (let up = 0; row && up < ROW_LEVELS; up++, row = row.parentElement) if (row.querySelector(PRESSED)) return true;
  }
  return false;
}

/** Could there be a mail setup among the controls of this document or shadow root? Cheap, generous, and deaf to all but controls. */
export function isPlausible(root: Document | ShadowRoot): boolean {
  const controls = root.querySelectorAll(CONTROLS);
  if (controls.length === 0) return textSays(root);
  let left = MAX_CONTROLS_LOOKED_AT;
  for (const control of controls) if (left-- === 0 || controlSays(control)) return true;
  for (const element of root.querySelectorAll(AROUND)) if (says(element.textContent)) return true;
  if (textSays(root)) return true;
  return root.querySelector('input[type=password]') !== null && root.querySelector(CLOSED_LISTBOX) !== null;
}

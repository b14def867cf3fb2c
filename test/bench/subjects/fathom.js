/** A ruleset of fifteen rules over the fields of a form, as fathom's own examples are written. It runs once. */
import { dom, out, rule, ruleset, score, type } from 'fathom-web';

const FIELDS =
  'input:not([type]),input[type=text],input[type=email],input[type=url],input[type=number],input[type=password],select';
const says = (node, ...places) =>
  places
    .map((place) =>
      place === 'label' ? (node.element.labels?.[0]?.textContent ?? '') : (node.element.getAttribute(place) ?? ''),
    )
    .join(' ');
const when = (pattern, ...places) => score((node) => (pattern.test(says(node, ...places)) ? 3 : 1));

const rules = ruleset([
  rule(dom(FIELDS), type('field')),
  rule(type('field'), when(/pop3?/i, 'name', 'id'), { name: 'pop' }),
  rule(type('field'), when(/imap/i, 'name', 'id'), { name: 'imap' }),
  rule(type('field'), when(/server|host/i, 'name', 'id'), { name: 'server' }),
  rule(type('field'), when(/port/i, 'name', 'id'), { name: 'port' }),
  rule(type('field'), when(/user|login/i, 'name', 'id'), { name: 'user' }),
  rule(type('field'), when(/pass/i, 'name', 'id', 'type'), { name: 'password' }),
  rule(type('field'), when(/ssl|tls|encrypt/i, 'name', 'id'), { name: 'security' }),
  rule(type('field'), when(/server|host/i, 'label', 'placeholder', 'aria-label'), { name: 'serverLabel' }),
  rule(type('field'), when(/port/i, 'label', 'placeholder', 'aria-label'), { name: 'portLabel' }),
  rule(type('field'), when(/user|login|e-?mail/i, 'label', 'placeholder', 'aria-label'), { name: 'userLabel' }),
  rule(type('field'), when(/incoming|fetch|receive/i, 'label', 'placeholder'), { name: 'incoming' }),
  rule(
    type('field'),
    score((node) => (node.element.form?.querySelector('[type=password]') ? 2 : 1)),
    { name: 'secret' },
  ),
  rule(
    type('field'),
    score((node) => (node.element.getBoundingClientRect().width > 0 ? 1 : 0)),
    { name: 'shown' },
  ),
  rule(type('field').max(), out('best')),
]);
const best = rules.against(document).get('best')[0]?.element;
// The bench asks whether it works before its figures are quoted.
globalThis.found = best?.id || best?.getAttribute('name') || null;

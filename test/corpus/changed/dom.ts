/** What the changes share: the fields of a page, what names them, and the look that a rule of the page's style gave them. */

export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

/** Native fields that a person fills in or chooses from. */
export const fields = (): Field[] =>
  all('input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=reset]), select, textarea').filter(
    (one): one is Field => 'form' in one && one.checkVisibility(),
  );

export const isTicked = (one: Element): boolean =>
  one instanceof HTMLInputElement && (one.type === 'checkbox' || one.type === 'radio');

/** The one label element that names a field, where it holds nothing else to fill in. */
export function labelOf(field: Field): HTMLLabelElement | null {
  const label = field.labels?.[0];
  if (!label || field.labels.length > 1) return null;
  const others = [...label.querySelectorAll('input, select, textarea, button')].filter((one) => one !== field);
  return others.length === 0 ? label : null;
}

/** The words of a label without those of the field in it. */
export function wordsOf(label: Element): string {
  const copy = label.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const inner of copy.querySelectorAll('input, select, textarea, script, style')) inner.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function make(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...inside: (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}

/** Takes a field out of its label and the label's words out of the page: what is left is a bare field. */
export function bare(field: Field): string | null {
  const label = labelOf(field);
  const words = label && wordsOf(label);
  if (!label || !words) return null;
  if (label.contains(field)) label.replaceWith(field);
  else label.remove();
  return words;
}

const KEPT = ['display', 'visibility', 'opacity', 'position', 'left', 'top', 'clip', 'clip-path', 'overflow'];

/** Writes down on each element what the style sheet's rules make of it, so that names can go. */
export function freeze(): void {
  const seen = all('body *').map((one) => {
    const style = getComputedStyle(one);
    const rules = KEPT.map((name): [string, string] => [name, style.getPropertyValue(name)]);
    const { width, height } = one.getBoundingClientRect();
    if (style.position === 'absolute' || style.overflow === 'hidden')
      rules.push(['width', `${width}px`], ['height', `${height}px`]);
    return { one, rules };
  });
  for (const { one, rules } of seen) for (const [name, value] of rules) one.style.setProperty(name, value);
}

const BY_ANY_MEANS = { visibilityProperty: true, contentVisibilityAuto: false };

/** Does a person see a box of this element (scrolled out of view counts as seen)? CSSOM View, checkVisibility. */
export const isSeen = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element, BY_ANY_MEANS) ||
  // An element without a box of its own may still show its children.
  getComputedStyle(element).display === 'contents';

/** Room in CSS pixels below which an element is only there for programs (clipped native inputs behind a widget). */
const CLIPPED = 2;

/** Is the element squeezed to nothing, though it has a box: a native control behind a widget, a collapsed section? */
export function isClipped(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width < CLIPPED || height < CLIPPED;
}

/**
 * Is the element inside a section that is folded away by height (accordions, slides) rather than by display? `known`: of which
 * ancestors it has been found out that they have room; most controls share them.
 */
export function isFolded(element: Element, known = new Set<Element>()): boolean {
  const own = element.getBoundingClientRect();
  if (own.width === 0 && own.height === 0) return false;
  for (let up = element.parentElement; up; up = up.parentElement) {
    if (known.has(up) || !isClipped(up)) {
      known.add(up);
      continue;
    }
    if (own.height < CLIPPED * 2) return false; // itself a sliver: a styled native input, its label decides
    const style = getComputedStyle(up);
    if (style.display !== 'contents' && style.overflow !== 'visible' && !escapes(element, up)) return true;
  }
  return false;
}

/** Overflow cuts only what the box contains: an absolutely positioned panel hangs out of a box that is not positioned (CSS Overflow §2). */
function escapes(element: Element, box: Element): boolean {
  let out: 'absolute' | 'fixed' | null = null;
  for (let up: Element | null = element; up; up = up.parentElement) {
    const { position } = getComputedStyle(up);
    if (out === 'absolute' && position !== 'static') out = null;
    if (up === box) break;
    if (position === 'fixed' || position === 'absolute') out = position;
  }
  return out !== null;
}

/** A switch in CSS pixels: no wider, and its knob off the middle. */
const SWITCH = 90;

/** Is the knob of a drawn switch on the far side? null for what is none: a wide button that holds one small empty box off its middle. */
export function knobOf(button: Element): boolean | null {
  const inside = [...button.querySelectorAll('*')];
  const knob = inside[0];
  if (!knob || inside.length > 2 || /^(?:svg|img)$/.test(knob.localName)) return null;
  const { left, width, height } = button.getBoundingClientRect();
  const small = knob.getBoundingClientRect();
  const off = small.left + small.width / 2 - left - width / 2;
  if (width > SWITCH || width < height * 1.3 || small.width * 1.4 > width || Math.abs(off) * 10 < width) return null;
  return off > 0;
}

/** Does the pointer say that it can be pressed? And it is round, as switches are. */
export function isPressed(element: Element): boolean {
  const { cursor, borderTopLeftRadius } = getComputedStyle(element);
  return cursor === 'pointer' && borderTopLeftRadius !== '0px';
}

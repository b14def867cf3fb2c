import { composedParent } from '../detect/dom/safe.ts';

/** Dark or light, by the colours that the page itself shows around the control. */
export type Theme = 'dark' | 'light';

/** Half way between black and white as the eye sees it (WCAG's relative luminance of #767676). */
const MIDDLE = 0.18;

/** By the first background that is known; before a picture, and where there is none at all, by the words' own colour. */
export function themeAround(element: Element): Theme {
  const around = composedParent(element) ?? element;
  for (let at: Element | null = around; at; at = composedParent(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const paper = luminance(backgroundColor);
    if (paper !== null) return paper < MIDDLE ? 'dark' : 'light';
    if (backgroundImage !== 'none') break;
  }
  return (luminance(getComputedStyle(around).color) ?? 0) < MIDDLE ? 'light' : 'dark';
}

/** Relative luminance, 0 to 1 (WCAG 2.2), of a computed colour (CSS Color 4, 15); null where it is more than half transparent. */
export function luminance(colour: string): number | null {
  const [name = '', inside = ''] = colour.split('(');
  const [numbers = '', alpha] = inside.split('/');
  const [a = 0, b = 0, c = 0, fourth] = (numbers.match(/(?<!\w)-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (Number.parseFloat(alpha ?? `${fourth ?? 1}`) <= 0.5) return null;
  if (name.startsWith('ok')) return a ** 3; // lightness 0 to 1
  if (name.startsWith('l')) return ((a + 16) / 116) ** 3; // lightness 0 to 100
  const whole = name.startsWith('rgb') ? 255 : 1;
  const [r = 0, g = 0, blue = 0] = [a, b, c].map((value) => {
    const part = value / whole;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
}

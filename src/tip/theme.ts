import { composedParent } from '../detect/dom/safe.ts';

/** Dark or light, by the colours that the page itself shows around the control. */
export type Theme = 'dark' | 'light';

/** Half way between black and white as the eye sees it (WCAG's relative luminance of #767676). */
const MIDDLE = 0.18;

export function themeAround(element: Element): Theme {
  for (let at: Element | null = element; at; at = composedParent(at)) {
    const colour = rgb(getComputedStyle(at).backgroundColor);
    if (colour && colour.alpha > 0.5) return luminance(colour) < MIDDLE ? 'dark' : 'light';
  }
  const { colorScheme } = getComputedStyle(document.documentElement);
  return colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

interface Colour {
  readonly channels: readonly number[];
  readonly alpha: number;
}

/** Computed colours are `rgb(…)` or `rgba(…)` with commas; others (`color(…)`, `oklch(…)`) count as not known. */
export function rgb(text: string): Colour | null {
  if (!text.startsWith('rgb')) return null;
  const [r, g, b, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return r === undefined || g === undefined || b === undefined ? null : { channels: [r, g, b], alpha };
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export function luminance({ channels }: Colour): number {
  const [r = 0, g = 0, b = 0] = channels.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

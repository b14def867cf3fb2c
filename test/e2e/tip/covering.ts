/** What a page shows that a tip must not cover: measured in the page, apart from the extension's own reckoning. */
import type { Tab } from '../../browser/driver.ts';
import type { Box, SeenTip } from '../../browser/tip-eye.ts';

interface Thing {
  readonly what: string;
  readonly box: Box;
}

/** Runs in the page: controls anywhere in the window, and the words in forms, of labels and of headings. */
const THINGS = `(() => {
  const found = [];
  const add = (what, rect) => {
    if (rect.width > 1 && rect.height > 1 && rect.bottom > 0 && rect.right > 0 && rect.top < innerHeight && rect.left < innerWidth)
      found.push({ what: what.slice(0, 60), box: { x: rect.x, y: rect.y, width: rect.width, height: rect.height } });
  };
  const roots = [document];
  for (const root of roots) for (const one of root.querySelectorAll('*')) if (one.shadowRoot) roots.push(one.shadowRoot);
  const seen = (one) => one.checkVisibility({ visibilityProperty: true });
  for (const root of roots) {
    for (const one of root.querySelectorAll('input:not([type=hidden]),select,textarea,button,a[href],[role=button],[role=combobox],[role=switch],[role=tab]'))
      if (seen(one)) add(one.outerHTML, one.getBoundingClientRect());
    for (const one of root.querySelectorAll('form,label,legend,h1,h2,h3')) {
      const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.data.trim() || !seen(node.parentElement) || node.parentElement.closest('option,script,style')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const rect of range.getClientRects()) add('"' + node.data.trim() + '"', rect);
      }
    }
  }
  return found;
})()`;

/** What the tip covers, by more than a line of pixels. */
export async function coveredBy(tab: Tab, { box }: SeenTip): Promise<readonly string[]> {
  const things = await tab.evaluate<readonly Thing[]>(THINGS);
  if (things.length === 0) throw new Error('the page shows nothing to cover: the check would prove nothing');
  const shared = (a: Box, b: Box): boolean =>
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1 &&
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1;
  return things.filter((thing) => shared(thing.box, box)).map(({ what }) => what);
}

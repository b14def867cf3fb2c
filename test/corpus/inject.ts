/** Runs in the judged page: the reader or all of detect, with what the runner needs to compare. Made into one script by bundle.ts. */
import { live } from '../../src/detect/live.ts';
import { type PageRead, read } from '../../src/detect/read/read.ts';
import type { Detection } from '../../src/detect/reading.ts';
import type { Findings } from '../../src/setup/findings.ts';

export type Detect = (doc: Document, open: (host: Element) => ShadowRoot | null) => Detection;

const roots = new WeakMap<Element, ShadowRoot>();
// The extension sees closed roots by its privilege; the page's own call is where a plain script can.
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attach.call(this, init);
  roots.set(this, root);
  return root;
};
export const open = (host: Element): ShadowRoot | null => host.shadowRoot ?? roots.get(host) ?? null;

function all(selector: string, scope: ParentNode): Element[] {
  const found = [...scope.querySelectorAll(selector)];
  for (const element of scope.querySelectorAll('*')) {
    const root = open(element);
    if (root) found.push(...all(selector, root));
  }
  return found;
}

function same(a: Element, b: Element): boolean {
  if (a === b || a.contains(b) || b.contains(a)) return true;
  const [one, other] = [a, b].map((element) =>
    element instanceof HTMLInputElement && element.type === 'radio' ? element.name : null,
  );
  return one !== null && one !== '' && one === other;
}

function verdictOf({ readings, refused }: Detection, controls: readonly string[]): unknown {
  return {
    refused,
    setups: readings.map(({ setup, parts }) => {
      const levers = [parts.protocol?.control, ...parts.access.map((one) => one.lever.control)].flatMap((one) =>
        one ? [one.element, one.shown] : [],
      );
      const named = setup.control === null ? [] : all(setup.control, document);
      return {
        ...setup,
        same: controls.filter((selector) =>
          all(selector, document).some((want) => [...levers, ...named].some((got) => same(want, got))),
        ),
      };
    }),
  };
}

export function install(detect: Detect): void {
  Object.defineProperty(globalThis, '__judge', {
    value: (controls: readonly string[]) => verdictOf(detect(document, open), controls),
  });
}

/** As the extension does it: read here, judged elsewhere, and then found again among the live controls. */
export function installReader(): void {
  let page: PageRead | null = null;
  Object.defineProperties(globalThis, {
    __read: {
      value: () => {
        page = read(document, open);
        return JSON.stringify(page.sheet);
      },
    },
    __live: {
      value: (findings: Findings, controls: readonly string[]) => page && verdictOf(live(findings, page), controls),
    },
  });
}

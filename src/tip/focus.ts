/** Where the person was before the card took the focus: it is given back when the card folds (WCAG 2.4.3). */
export interface Focus {
  /** Moves it to the card, which a screen reader then reads. */
  take(): void;
  /** Folds the card; a focus that was in it goes back to where it was, or else to the chip. */
  giveBack(fold: () => void): void;
}

export function makeFocus(element: Element, layer: Element, openRoot: (host: Element) => ShadowRoot | null): Focus {
  let cameFrom: HTMLElement | null = null;

  const isInside = (): boolean => rootOf(element).activeElement === element;

  return {
    take() {
      if (!isInside()) cameFrom = deepest(openRoot);
      layer.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
    },
    giveBack(fold) {
      const had = isInside();
      fold();
      if (!had) return;
      const back = cameFrom?.isConnected ? cameFrom : layer.querySelector('button');
      cameFrom = null;
      back?.focus();
    },
  };
}

function rootOf(element: Element): DocumentOrShadowRoot {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root : document;
}

/** The focused element itself, through shadow roots; null where nothing is focused. */
function deepest(openRoot: (host: Element) => ShadowRoot | null): HTMLElement | null {
  let at = document.activeElement;
  for (let inner = at && openRoot(at); inner?.activeElement; inner = openRoot(inner.activeElement))
    at = inner.activeElement;
  return at instanceof HTMLElement && at !== document.body && at !== document.documentElement ? at : null;
}

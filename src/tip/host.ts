import { attr, composedParent, matches } from '../detect/dom/safe.ts';
import { TIP_MOVES_MAX, TIP_REATTACH_MAX } from '../setup/budgets.ts';
import { MARK } from './mark.ts';
import source from './tip.css?inline';

const css = source.replaceAll('--', MARK);

/** The tip's place in the page: a bare element whose closed shadow root holds a popover, out of reach of page styles and scripts. */
export interface Host {
  readonly element: HTMLElement;
  /** The popover; everything that is seen is in it. */
  readonly layer: HTMLElement;
  /** Puts it where the control lives (again), and into the top layer. */
  attach(anchor: Element): void;
  /** Above what has come into the top layer since. */
  rise(): void;
  remove(): void;
}

/** What happens inside stays inside: a page's "click outside closes me" and its keyboard shortcuts hear nothing. */
const QUIET = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'input',
  'change',
  'focusin',
  'focusout',
  'wheel',
  'contextmenu',
  'copy',
  'paste',
];

let attached = 0;
let moved = 0;

/** `removed`: the page takes the tip out again and again; it does not come back. */
export function makeHost(signal: AbortSignal, removed: () => void): Host {
  // Not a custom element: a page may define those, and would be handed the shadow root by their internals.
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const layer = document.createElement('div');
  layer.popover = 'manual';
  layer.className = 'layer';
  root.append(layer);
  addStyles(root);
  for (const name of QUIET) root.addEventListener(name, (event) => event.stopPropagation());

  let home: Element | null = null;
  let evicted = false;
  const watcher = new MutationObserver(() => {
    if (!element.isConnected && home) comeBack(home);
  });

  /** Taken out by itself, the tip is not wanted; with all that was around it, the page was drawn anew. */
  function comeBack(parent: Element): void {
    if (home?.isConnected) attached += 1;
    else moved += 1;
    if (attached <= TIP_REATTACH_MAX && moved <= TIP_MOVES_MAX && enter(parent)) return;
    evicted = true;
    remove();
    removed();
  }

  /** false where the page does not let it in: the parent has gone, or shows no popovers now. */
  function enter(parent: Element): boolean {
    try {
      parent.append(element);
      layer.showPopover();
    } catch {
      return false;
    }
    // What a page enlarges by style (`zoom`) would else be enlarged here, and moved from where it is put.
    layer.style.setProperty('zoom', `${1 / (parent.currentCSSZoom || 1)}`);
    home = parent;
    watcher.disconnect();
    watcher.observe(parent, { childList: true });
    return true;
  }

  function remove(): void {
    home = null;
    watcher.disconnect();
    element.remove();
  }

  signal.addEventListener('abort', remove);
  return {
    element,
    layer,
    remove,
    attach(anchor) {
      if (evicted) return;
      const parent = homeFor(anchor);
      if (parent === home && element.isConnected) return;
      if (home && !element.isConnected) comeBack(parent);
      else if (!enter(parent)) remove();
    },
    rise() {
      if (!element.isConnected) return;
      layer.hidePopover();
      layer.showPopover();
    },
  };
}

/**
 * Inside the nearest modal dialog, popover or full-screen element around the control: outside of it, a tip would be
 * inert, or a click on it would close the page's popover. Else at the end of the page.
 */
function homeFor(anchor: Element): Element {
  for (let at: Element | null = anchor; at; at = composedParent(at))
    if (matches(at, ':modal, :popover-open, :fullscreen') || attr(at, 'aria-modal') === 'true') return at;
  return document.body ?? document.documentElement;
}

/** Adopted sheets pass every page's CSP; an element is the fallback where a browser's content scripts cannot adopt. */
function addStyles(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length > 0) return;
  } catch {
    // Firefox has refused sheets made in a content script's own world
  }
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
}

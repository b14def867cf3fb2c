import { render } from 'preact';
import type { Door, Judged } from '../advisor/door.ts';
import { browser } from '../platform/browser.ts';
import type { ToBackground } from '../platform/messages.ts';
import type { ProviderFacts } from '../providers/facts.ts';
import { TIP_CARD_MIN_HEIGHT, TIP_CARD_MIN_WIDTH, TIP_QUIET_AFTER } from '../setup/budgets.ts';
import { apply, type Site } from '../switch/apply.ts';
import { undo } from '../switch/undo.ts';
import { carryOff } from './carry-off.ts';
import { factsOf } from './facts.ts';
import { makeHost } from './host.ts';
import { obstaclesOf } from './obstacles.ts';
import { anchorOf } from './parts.ts';
import { keepPlaced, type Placer } from './place.ts';
import { resultOf, undoneText } from './ResultPanel.tsx';
import { language, say } from './say.ts';
import { sketchOf } from './sketch.ts';
import { CLOSED, type Panel, type State } from './state.ts';
import { type Acts, Tip } from './Tip.tsx';
import { themeAround } from './theme.ts';
import { type View, viewOf } from './view.ts';

function tell(message: ToBackground): void {
  browser.runtime.sendMessage(message).catch(() => {}); // the background could not be woken: the person sees no effect and tries again
}

export interface OneTip {
  update(judged: Judged, wanted: boolean): void;
  /** The person asks for the card, by key, menu or popup: it takes the focus. `plan`: to see what a switch to IMAP changes. */
  open(plan?: boolean): void;
  isShown(): boolean;
  /** Changing the form: it must not go while the page draws it anew. */
  isBusy(): boolean;
  remove(): void;
}

interface Calls {
  /** The person wants to hear no more of this form. */
  quiet(): void;
  /** The tip has come or gone. */
  changed(): void;
}

/** The tip of one setup, from its first showing until the setup goes. `now` reads what the advisor last saw of it. */
export function makeTip(door: Door, first: Judged, now: () => Judged | null, calls: Calls): OneTip {
  const life = new AbortController();
  door.signal.addEventListener('abort', () => life.abort(), { signal: life.signal });
  const host = makeHost(life.signal, leave);
  door.ours.add(host.element);
  const { dir, lang } = language();
  host.layer.dir = dir;
  host.layer.lang = lang;

  let judged = first;
  let wanted = true;
  let facts: ProviderFacts | null = null;
  let asking = '';
  let state: State = CLOSED;
  let view: View | null = null;
  let placer: Placer | null = null;
  let anchor: Element | null = null;
  let cameFrom: Element | null = null;
  let hasOpened = false;
  let folds: ReturnType<typeof setTimeout> | undefined;

  /** Asks for the provider's facts once for each server or domain; shows when the answer is there. */
  function update(next: Judged, want: boolean): void {
    judged = next;
    wanted = want;
    const { host: server, domain } = next.setup;
    const about = `${server} ${domain}`;
    if (about === asking) {
      if (view || !want) show();
      return;
    }
    asking = about;
    factsOf(next.setup).then((answer) => {
      if (asking !== about || life.signal.aborted) return;
      facts = answer;
      show();
    });
  }

  function show(): void {
    if (!wanted && !isBusy()) {
      leave();
      return;
    }
    const before = view;
    view = viewOf(judged, facts);
    if (before?.lead !== view.lead) meet(view);
    draw();
  }

  /** Says a new verdict, once; opens by itself, once, where mail or a password is at stake. */
  function meet({ severity, verdict }: View): void {
    clearTimeout(folds);
    const opens = severity === 'danger' && !hasOpened && hasRoom();
    if (opens) hasOpened = true;
    state = { ...state, quiet: false, open: state.open || opens };
    if (!state.open && severity === 'good') folds = setTimeout(() => set({ quiet: true }), TIP_QUIET_AFTER);
    // A live region speaks of what changes in it after it came: the text follows in a later frame.
    requestAnimationFrame(() => setTimeout(() => set({ status: verdict })));
  }

  function set(change: Partial<State>): void {
    state = { ...state, ...change };
    if (!life.signal.aborted && view && host.element.isConnected) draw();
  }

  function draw(): void {
    if (!view) return;
    const nextAnchor = anchorOf(judged.parts);
    const wasShown = host.element.isConnected;
    host.layer.classList.toggle('dark', themeAround(nextAnchor) === 'dark');
    host.layer.classList.toggle('chip', !state.open);
    host.layer.classList.toggle('quiet', state.quiet && !state.open);
    render(<Tip view={view} state={state} acts={acts} />, host.layer);
    if (anchor !== nextAnchor || !wasShown) {
      anchor = nextAnchor;
      placer?.stop();
      host.attach(nextAnchor);
      placer = keepPlaced({
        host,
        anchor: nextAnchor,
        obstacles: () => obstaclesOf(judged.parts, door.openRoot),
      });
    }
    placer?.place();
    if (!wasShown) calls.changed();
  }

  function leave(): void {
    clearTimeout(folds);
    placer?.stop();
    placer = null;
    anchor = null;
    view = null;
    state = CLOSED;
    const was = host.element.isConnected;
    host.remove();
    if (was) calls.changed();
  }

  const panel = (next: Panel): void => {
    set({ panel: next });
    focusCard();
  };
  const focusCard = (): void => host.layer.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  const isBusy = (): boolean => state.panel.is === 'busy';

  function open(planned = false): void {
    if (!view) {
      hasOpened = true;
      factsOf(judged.setup).then(() => view && open(planned));
      return;
    }
    if (!hasRoom()) {
      set({ status: say('tip_small', view.verdict) });
      return;
    }
    cameFrom = document.activeElement;
    hasOpened = true;
    const plan = planned && view.plans.find(({ goal }) => goal === 'imap');
    set({ open: true, quiet: false, ...(plan && { panel: { is: 'plan', plan } }) });
    focusCard();
  }

  function fold(): void {
    const inside = document.activeElement === host.element;
    set({ open: false, panel: { is: 'main' } });
    if (!inside) return;
    if (
      cameFrom instanceof HTMLElement &&
      cameFrom !== document.body &&
      cameFrom !== host.element &&
      cameFrom.isConnected
    )
      cameFrom.focus();
    else host.layer.querySelector('button')?.focus();
    cameFrom = null;
  }

  const site: Site = {
    signal: life.signal,
    openRoot: door.openRoot,
    read() {
      door.recheck();
      return now();
    },
  };

  const acts: Acts = {
    open: () => open(),
    fold,
    back: () => panel({ is: 'main' }),
    show: (plan) => panel({ is: 'plan', plan }),
    apply(plan) {
      panel({ is: 'busy' });
      apply(judged, plan, site).then((outcome) => {
        if (life.signal.aborted) return;
        set({ panel: { is: 'result', plan, outcome }, status: resultOf(outcome) });
        focusCard();
      });
    },
    undo() {
      if (state.panel.is !== 'result') return;
      const { before } = state.panel.outcome;
      panel({ is: 'busy' });
      undo(before, site).then((left) => {
        if (life.signal.aborted) return;
        set({ panel: { is: 'undone', left }, status: undoneText(left) });
        focusCard();
      });
    },
    point({ shown, element }) {
      shown.scrollIntoView({ block: 'center' });
      if (element instanceof HTMLElement) element.focus();
    },
    keep: calls.quiet,
    mayMute: () => door.rule !== 'forced',
    mute: () => tell({ type: 'mute' }),
    learn: () => tell({ type: 'learn' }),
    right: () => panel({ is: 'thanks' }),
    wrong: () => panel({ is: 'sketch', text: JSON.stringify(sketchOf(judged), null, 1) }),
    edit: (text) => set({ panel: { is: 'sketch', text } }),
    copy: () => carry('copy'),
    save: () => carry('save'),
  };

  function carry(how: 'copy' | 'save'): void {
    if (state.panel.is !== 'sketch') return;
    carryOff(how, state.panel.text, host.layer).then((done) =>
      set({ status: say(done ? 'tip_carried' : 'tip_not_carried') }),
    );
  }

  /** Esc folds the card wherever the focus is; inside the tip the page does not hear of it (WCAG 1.4.13). */
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted || !state.open || isBusy()) return;
      if (document.activeElement === host.element) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      fold();
    },
    { capture: true, signal: life.signal },
  );
  const hasRoom = (): boolean => innerWidth >= TIP_CARD_MIN_WIDTH && innerHeight >= TIP_CARD_MIN_HEIGHT;
  addEventListener('resize', () => state.open && !hasRoom() && fold(), { signal: life.signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw, { signal: life.signal });

  update(first, true);
  return {
    update,
    open,
    isShown: () => host.element.isConnected,
    isBusy,
    remove() {
      leave();
      life.abort();
    },
  };
}

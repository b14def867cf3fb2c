import { render } from 'preact';
import type { Door, Judged } from '../advisor/door.ts';
import type { ProviderFacts } from '../providers/facts.ts';
import { TIP_CARD_MIN_HEIGHT, TIP_CARD_MIN_WIDTH, TIP_QUIET_AFTER } from '../setup/budgets.ts';
import { actsOn } from './acts.ts';
import { factsOf } from './facts.ts';
import { makeFocus } from './focus.ts';
import { type Follower, follow } from './follow.ts';
import { makeHost } from './host.ts';
import { obstaclesOf } from './obstacles.ts';
import { anchorOf } from './parts.ts';
import type { Box } from './room.ts';
import { language } from './say.ts';
import { CLOSED, type State } from './state.ts';
import { Tip } from './Tip.tsx';
import { themeAround } from './theme.ts';
import { type View, viewOf } from './view.ts';

/** `rest`: nothing new is to be said, but what the person has open stays. */
export type Wanted = 'yes' | 'rest' | 'no';

export interface OneTip {
  update(judged: Judged, wanted: Wanted): void;
  /** The person asks for the card, by key, menu or popup: it takes the focus. `plan`: to see what a switch to IMAP changes. */
  open(plan?: boolean): void;
  isShown(): boolean;
  isOpen(): boolean;
  /** Changing the form: it must not go while the page draws it anew. */
  isBusy(): boolean;
  /** Where it is; null while it does not show. */
  box(): Box | null;
  remove(): void;
}

interface Calls {
  /** What the advisor sees of this setup now. */
  now(): Judged | null;
  /** Where the frame's other tips are. */
  others(): readonly Box[];
  /** Another card is open: one at a time speaks up by itself. */
  hasOtherOpen(): boolean;
  /** The person wants to hear no more of this form, or the page throws the tip out. */
  keep(): void;
  mute(): void;
  /** The tip has come or gone. */
  changed(): void;
}

/** The tip of one setup, from its first showing until the setup goes. */
export function makeTip(door: Door, first: Judged, calls: Calls): OneTip {
  const life = new AbortController();
  const { signal } = life;
  door.signal.addEventListener('abort', () => life.abort(), { signal });
  const host = makeHost(signal, calls.keep);
  const { element, layer } = host;
  door.ours.add(element);
  Object.assign(layer, language());
  const focus = makeFocus(element, layer, door.openRoot);

  let judged = first;
  let wanted: Wanted = 'yes';
  /** undefined until the background has answered. */
  let facts: ProviderFacts | null | undefined;
  let asking = '';
  let state: State = CLOSED;
  let view: View | null = null;
  let follower: Follower | null = null;
  let anchor: Element | null = null;
  let hasOpened = false;
  let opensSoon: { readonly planned: boolean } | null = null;
  let folds: ReturnType<typeof setTimeout> | undefined;

  const isBusy = (): boolean => state.panel.is === 'busy';
  const hasRoom = (): boolean => innerWidth >= TIP_CARD_MIN_WIDTH && innerHeight >= TIP_CARD_MIN_HEIGHT;

  /** Asks for the provider's facts once for each server or domain; shows when the answer is there. */
  function update(next: Judged, want: Wanted): void {
    judged = next;
    wanted = want;
    const { host: server, domain } = next.setup;
    const about = `${server} ${domain}`;
    if (about === asking) {
      if (facts !== undefined) show();
      return;
    }
    asking = about;
    factsOf(next.setup).then((answer) => {
      if (asking !== about || signal.aborted) return;
      facts = answer;
      show();
    });
  }

  function show(): void {
    if (!isBusy() && (wanted === 'no' || (wanted === 'rest' && !state.open))) {
      leave();
      return;
    }
    const before = view;
    view = viewOf(judged, facts ?? null);
    if (before?.lead !== view.lead || before.protocol !== view.protocol) meet(view, before?.verdict);
    draw();
    if (opensSoon) open(opensSoon.planned);
  }

  /** Says a new verdict, or the old one of another protocol, once; opens by itself, once, where mail or a password is at stake. */
  function meet({ severity, verdict, recommended }: View, before?: string): void {
    clearTimeout(folds);
    const opens = severity === 'danger' && !hasOpened && hasRoom() && !calls.hasOtherOpen();
    if (opens) hasOpened = true;
    state = { ...state, quiet: false, open: state.open || opens };
    if (!state.open && severity === 'good') folds = setTimeout(() => set({ quiet: true }), TIP_QUIET_AFTER);
    // A live region speaks of what changes in it after it came: the text follows in a later frame.
    // Where another protocol leaves the verdict as it was, what to do about it is the news.
    const status = verdict === before ? `${verdict} ${recommended}` : verdict;
    // What our own changes do to the verdict, the result says.
    if (!isBusy()) requestAnimationFrame(() => setTimeout(() => set({ status })));
  }

  function set(change: Partial<State>): void {
    state = { ...state, ...change };
    if (!signal.aborted && view && element.isConnected) draw();
  }

  function draw(): void {
    if (!view) return;
    const nextAnchor = anchorOf(judged.parts);
    const wasShown = element.isConnected;
    layer.classList.toggle('dark', themeAround(nextAnchor) === 'dark');
    layer.classList.toggle('quiet', state.quiet && !state.open);
    render(<Tip view={view} state={state} acts={acts} />, layer);
    if (anchor !== nextAnchor || !wasShown) settle(nextAnchor);
    follower?.place();
    if (wasShown !== element.isConnected) calls.changed();
  }

  function settle(beside: Element): void {
    follower?.stop();
    follower = null;
    anchor = beside;
    host.attach(beside);
    if (!element.isConnected) return;
    follower = follow({
      host,
      anchor: beside,
      isOpen: () => state.open,
      obstacles: () => [...obstaclesOf(judged.parts, door.openRoot), ...calls.others()],
      inTheWay: () => !isBusy() && fold(),
    });
  }

  function leave(): void {
    clearTimeout(folds);
    follower?.stop();
    follower = null;
    anchor = null;
    view = null;
    state = CLOSED;
    const was = element.isConnected;
    focus.giveBack(host.remove);
    if (was) calls.changed();
  }

  function open(planned = false): void {
    opensSoon = view ? null : { planned };
    hasOpened = true;
    if (!view) return;
    if (layer.classList.contains('away')) anchor?.scrollIntoView({ block: 'center' });
    if (!hasRoom()) {
      set({ small: true, quiet: false });
      return;
    }
    const found = planned && view.plans.find(({ plan }) => plan.goal === 'imap');
    set({ open: true, quiet: false, ...(found && { panel: { is: 'plan', plan: found.plan } }) });
    focus.take();
  }

  function fold(): void {
    focus.giveBack(() => set({ open: false, panel: { is: 'main' } }));
  }

  const acts = actsOn({
    layer,
    site: {
      signal,
      openRoot: door.openRoot,
      async read() {
        await door.recheck();
        return calls.now();
      },
    },
    judged: () => judged,
    panel: () => state.panel,
    show(panel, status) {
      set({ panel, ...(status === undefined ? {} : { status }) });
      focus.take();
    },
    set,
    open: () => open(),
    fold,
    mayMute: () => door.voice !== 'forced',
    keep: calls.keep,
    mute: calls.mute,
  });

  /** Esc folds the card wherever the focus is; inside the tip the page does not hear of it (WCAG 1.4.13). */
  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || !state.open || isBusy()) return;
    if (document.activeElement === element) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    fold();
  }
  addEventListener('keydown', onKey, { capture: true, signal });
  addEventListener('resize', () => state.open && !hasRoom() && !isBusy() && fold(), { signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw, { signal });

  update(first, 'yes');
  return {
    update,
    open,
    isBusy,
    isShown: () => element.isConnected,
    isOpen: () => state.open,
    box: () => (element.isConnected && !layer.classList.contains('away') ? layer.getBoundingClientRect() : null),
    remove() {
      leave();
      life.abort();
    },
  };
}

import { live } from '../detect/live.ts';
import { withValues } from '../detect/read/again.ts';
import { type PageRead, read } from '../detect/read/read.ts';
import type { Detection } from '../detect/reading.ts';
import { browser, isConnected } from '../platform/browser.ts';
import { runModule } from '../platform/module.ts';
import type { Voice } from '../platform/preferences.ts';
import { mayGetRoot } from '../platform/shadow.ts';
import { tipTextsFile } from '../platform/tip-texts.ts';
import { parseToAdvisor } from '../platform/to-advisor.ts';
import type { Hook } from '../sentinel/hook.ts';
import { asker } from './ask.ts';
import { type DoorEvent, hangDoor, type Judged } from './door.ts';
import { inTurn } from './in-turn.ts';
import { lastRead } from './last-read.ts';
import { pace } from './pace.ts';
import { frameReport, isWish, send } from './report.ts';
import { watch } from './watch.ts';

/** Reads a candidate's frame, tells the background, and calls the tip once a setup is certain. */
export function advisor(hook: Hook): void {
  const { life, openRoot } = hook;
  const { signal } = life;

  const listeners = new Set<(event: DoorEvent, at: number) => void>();
  const ours = new WeakSet<Element>();
  let refused: Detection['refused'] = [];
  let judged: readonly Judged[] = [];
  let voice: Voice | null = null;
  let tip = false;
  let tipCalled = false;
  let sent = '';
  /** What the last reading took; the tip's own report repeats it. */
  let detectMs = 0;
  let isReading = false;
  let page: PageRead | null = null;

  const open = (host: Element): ShadowRoot | null => (ours.has(host) ? null : openRoot(host));
  /** The tip's own coming and going is no change of the page. */
  const isOurs = ({ target, addedNodes, removedNodes }: MutationRecord): boolean =>
    isTip(target) || (addedNodes.length + removedNodes.length > 0 && [...addedNodes, ...removedNodes].every(isTip));
  const isTip = (node: Node): boolean => node instanceof Element && ours.has(node);

  async function look(): Promise<void> {
    if (!isConnected()) {
      life.abort();
      return;
    }
    isReading = true;
    const detection = await detect();
    isReading = false;
    if (!detection) last.drop();
    if (!detection || signal.aborted) return; // the last verdict holds
    judged = detection.readings;
    refused = detection.refused;
    watcher.aim(judged);
    if (judged.length === 0) last.miss();
    report();
    tell('changed'); // a form that is drawn anew, and says the same, is news for the tip alone
  }

  /** A page that makes a reader fail gets silence, never an error of ours in its console. null: it could not be judged now. */
  async function detect(): Promise<Detection | null> {
    detectMs = 0;
    try {
      const answer = timed(() => {
        page = readAgain() ?? readAll();
        watcher.begin();
        return ask(page.sheet);
      });
      const findings = await answer;
      if (!findings) return null;
      if (last.hasMoved()) soon();
      const now = page;
      return now && timed(() => live(findings, now));
    } catch {
      last.drop();
      return { readings: [], refused: [] };
    }
  }

  function readAgain(): PageRead | null {
    const moved = page && last.movedAlone();
    const now = page && moved && withValues(page, moved);
    if (now) last.settle();
    return now;
  }

  function readAll(): PageRead {
    const roots: ShadowRoot[] = [];
    const bare: Element[] = [];
    const now = read(document, (host) => {
      const root = open(host);
      if (root) roots.push(root);
      else if (mayGetRoot(host)) bare.push(host);
      return root;
    });
    last.begin(roots, bare);
    return now;
  }

  /** The page's time counts, not that of the background. */
  function timed<Done>(work: () => Done): Done {
    const began = performance.now();
    const done = work();
    detectMs += performance.now() - began;
    return done;
  }

  /** Tells the background what is new; silent when nothing is. */
  function report(): void {
    const frame = frameReport(judged, refused, tip, { sentinel: hook.ms, detect: detectMs });
    const { ms: _, ...news } = frame;
    const text = JSON.stringify(news);
    if (text === sent) return;
    sent = text;
    send({ type: 'report', report: frame }).then(
      (answer) => {
        const next = isWish(answer) ? answer.voice : null;
        if (next && next !== voice) {
          voice = next;
          tell('changed');
        }
        callTip();
      },
      () => {
        sent = ''; // the background could not be woken: say it again at the next read
      },
    );
  }

  function tell(event: DoorEvent, at = 0): void {
    for (const listener of listeners) listener(event, at);
  }

  function callTip(): void {
    if (!tipCalled && judged.length > 0 && voice !== null && voice !== 'never') injectTip();
  }

  async function injectTip(): Promise<void> {
    tipCalled = true;
    try {
      const texts = tipTextsFile(browser.i18n.getMessage('explain_language'));
      if (texts) await runModule(texts);
      await runModule('src/tip/tip.iife.js');
      if (listeners.size === 0) await send({ type: 'certain' });
    } catch {
      tipCalled = false;
    }
  }

  const ask = asker();
  const readPage = inTurn(look);
  const { ask: soon, isDue } = pace(readPage, signal);
  const last = lastRead(isOurs, openRoot, signal);
  const watcher = watch(soon, last, isOurs, signal);

  hangDoor({
    get judged() {
      return judged;
    },
    get refused() {
      return refused;
    },
    get voice() {
      return voice;
    },
    signal,
    ours,
    openRoot: open,
    subscribe(listener) {
      listeners.add(listener);
    },
    get isReading() {
      return isReading || isDue();
    },
    async recheck() {
      await readPage();
      return judged;
    },
    showsTip(shown) {
      tip = shown;
      report();
    },
  });

  function listen(message: unknown, _sender: unknown, answer: (heard: boolean) => void): void {
    const ask = parseToAdvisor(message);
    if (!ask) return;
    answer(true);
    const { type, at } = ask;
    if (type !== 'report') {
      // The person asks: also where tips are muted. The answer comes when the tip has been injected.
      if (judged.length > 0) (tipCalled ? Promise.resolve() : injectTip()).then(() => tell(type, at));
      return;
    }
    sent = '';
    readPage();
  }
  browser.runtime.onMessage.addListener(listen);

  addEventListener('pagehide', () => void send({ type: 'gone' }).catch(() => {}), { signal });
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      sent = '';
      readPage();
    },
    { signal },
  );

  hook.follow = () => {
    if (last.isStale()) soon();
  };
  signal.addEventListener('abort', () => {
    hook.follow = null;
    if (isConnected()) browser.runtime.onMessage.removeListener(listen);
  });

  readPage();
}

/** What a trace says of an extension's share of a page. The method is in docs/performance.md. */

/** One complete event of Chromium's trace format, times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time that the thread really ran: what the rest of the machine does is not in it. */
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly fileName?: string;
    readonly data?: { readonly url?: string };
    /** Of the world in which a module runs; 0 is the page's own. */
    readonly worldId?: number;
  };
}

export interface Share {
  /** Main-thread CPU time of the extension's scripts, in milliseconds. */
  readonly cpu: number;
  /** Of it the reader's. */
  readonly reader: number;
  /** The longest of them. */
  readonly longest: number;
  /** How often the browser called into the extension. */
  readonly calls: number;
  /** CPU time of all microtasks outside the extension's calls: its continuations among the page's own. */
  readonly micro: number;
}

const MODULE = 'v8.evaluateModule';
const COMPILED = 'v8.compileModule';
const SCRIPT = new Set([
  'EvaluateScript',
  'v8.compile',
  'FunctionCall',
  'v8.streamingCompile.complete',
  COMPILED,
  MODULE,
]);
const urlOf = (event: TraceEvent): string => event.args?.data?.url ?? event.args?.fileName ?? '';
const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;

const EXTENSION = /^chrome-extension:/;
const READER = /advisor\.iife/;

/** An evaluated module has no address in the trace: it is the one that was compiled last for a world that is not the page's. */
function modulesOf(events: readonly TraceEvent[]): Map<TraceEvent, string> {
  const found = new Map<TraceEvent, string>();
  const last = new Map<string, string>();
  for (const event of events) {
    if (event.name === COMPILED && EXTENSION.test(urlOf(event))) last.set(threadOf(event), urlOf(event));
    if (event.name === MODULE && event.args?.worldId) found.set(event, last.get(threadOf(event)) ?? '');
  }
  return found;
}

/** Counts the outermost events only: what runs inside another is in its time already. */
export function shareOf(events: readonly TraceEvent[]): Share {
  const inTurn = events.filter((event) => event.ph === 'X').sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const modules = modulesOf(inTurn);
  const addressOf = (event: TraceEvent): string => modules.get(event) ?? urlOf(event);
  const ours = (event: TraceEvent): boolean => SCRIPT.has(event.name) && EXTENSION.test(addressOf(event));
  const mains = new Set(
    events.filter((event) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain').map(threadOf),
  );
  const complete = inTurn
    .filter((event) => mains.has(threadOf(event)))
    .filter((event) => ours(event) || event.name === 'RunMicrotasks');
  const ends = new Map<string, number>();
  let cpu = 0;
  let reader = 0;
  let longest = 0;
  let calls = 0;
  let micro = 0;
  for (const event of complete) {
    const thread = threadOf(event);
    if (event.ts < (ends.get(thread) ?? 0)) continue;
    const time = (event.tdur ?? 0) / 1000;
    if (ours(event)) {
      ends.set(thread, event.ts + (event.dur ?? 0));
      cpu += time;
      if (READER.test(addressOf(event))) reader += time;
      longest = Math.max(longest, time);
      if (event.name === 'FunctionCall') calls++;
    } else micro += time;
  }
  return { cpu, reader, longest, calls, micro };
}

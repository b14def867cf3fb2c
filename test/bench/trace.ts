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

const SCRIPT = new Set(['EvaluateScript', 'v8.compile', 'FunctionCall', 'v8.evaluateModule']);
const urlOf = (event: TraceEvent): string => event.args?.data?.url ?? event.args?.fileName ?? '';

const EXTENSION = /^chrome-extension:/;
const READER = /advisor\.iife/;

/** Counts the outermost events only: what runs inside another is in its time already. */
export function shareOf(events: readonly TraceEvent[]): Share {
  const ours = (event: TraceEvent): boolean => SCRIPT.has(event.name) && EXTENSION.test(urlOf(event));
  const mains = new Set(
    events
      .filter((event) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain')
      .map((event) => `${event.pid}/${event.tid}`),
  );
  const complete = events
    .filter((event) => event.ph === 'X' && mains.has(`${event.pid}/${event.tid}`))
    .filter((event) => ours(event) || event.name === 'RunMicrotasks')
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const ends = new Map<string, number>();
  let cpu = 0;
  let reader = 0;
  let longest = 0;
  let calls = 0;
  let micro = 0;
  for (const event of complete) {
    const thread = `${event.pid}/${event.tid}`;
    if (event.ts < (ends.get(thread) ?? 0)) continue;
    const time = (event.tdur ?? 0) / 1000;
    if (ours(event)) {
      ends.set(thread, event.ts + (event.dur ?? 0));
      cpu += time;
      if (READER.test(urlOf(event))) reader += time;
      longest = Math.max(longest, time);
      if (event.name === 'FunctionCall') calls++;
    } else micro += time;
  }
  return { cpu, reader, longest, calls, micro };
}

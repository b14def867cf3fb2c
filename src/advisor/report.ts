import type { Detection } from '../detect/reading.ts';
import { browser } from '../platform/browser.ts';
import type { ToBackground, Wish } from '../platform/messages.ts';
import type { Voice } from '../platform/preferences.ts';
import { MAX_REFUSED_A_FRAME, MAX_SETUPS_A_FRAME } from '../setup/budgets.ts';
import type { FrameNews } from '../setup/report.ts';
import type { Judged } from './door.ts';

export function frameReport(
  judged: readonly Judged[],
  refused: Detection['refused'],
  tip: boolean,
  ms: FrameNews['ms'],
): FrameNews {
  return {
    setups: judged.slice(0, MAX_SETUPS_A_FRAME).map(({ setup }) => setup),
    refused: refused.slice(0, MAX_REFUSED_A_FRAME),
    tip,
    ms,
  };
}

/** Async, so that an orphaned script's missing API is a rejection like any other. */
export async function send(message: ToBackground): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

const VOICES: ReadonlySet<unknown> = new Set<Voice>(['forced', 'always', 'warnings', 'never']);

/** A background of another version may answer otherwise: then nothing is known yet. */
export function isWish(answer: unknown): answer is Wish {
  return typeof answer === 'object' && answer !== null && 'voice' in answer && VOICES.has(answer.voice);
}

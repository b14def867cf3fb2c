import type { AdviceId } from './advice.ts';
import type { Refusal } from './evidence.ts';
import type { Setup } from './setup.ts';

/** A setup with what the extension says about it. */
export interface JudgedSetup extends Setup {
  /** Most urgent first. */
  readonly advice: readonly AdviceId[];
}

/** What one frame's advisor saw last. */
export interface FrameNews {
  /** In document order. */
  readonly setups: readonly Setup[];
  readonly refused: readonly Refusal[];
  /** The overlay is really in this frame now. */
  readonly tip: boolean;
  /** Milliseconds spent: by the sentinel until it asked for the advisor, by the last run of detect. */
  readonly ms: { readonly sentinel: number; readonly detect: number };
}

/** The same with advice, which the background gives: it alone knows the providers. */
export interface FrameReport extends FrameNews {
  readonly setups: readonly JudgedSetup[];
}

/** All setups of a tab, over all its frames: what the badge, the popup and the checker read. */
export interface Report {
  /** By frame id; 0 is the top frame. */
  readonly frames: Readonly<Record<number, FrameReport>>;
}

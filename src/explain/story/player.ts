import type { Act } from './act.ts';
import { type Frame, firstFrame, nextFrame, type SceneId, tellStory } from './scenes.ts';
import type { Mode } from './world.ts';

/** How long a frame stays while the story plays: long enough to read two sentences. Milliseconds. */
export const FRAME_MS = 5000;

/** `told`: the story is stepped through. `free`: the person does what they like with the same world. */
export type PlayerState =
  | {
      readonly kind: 'told';
      readonly mode: Mode;
      readonly frames: readonly Frame[];
      readonly at: number;
      readonly playing: boolean;
    }
  | { readonly kind: 'free'; readonly mode: Mode; readonly frame: Frame };

export type PlayerEvent =
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  | { readonly type: 'step' }
  | { readonly type: 'back' }
  | { readonly type: 'restart' }
  /** To the first picture of a scene. */
  | { readonly type: 'scene'; readonly scene: SceneId }
  /** Seen in the same place of the story, so that the modes can be compared. */
  | { readonly type: 'mode'; readonly mode: Mode }
  | { readonly type: 'free' }
  | { readonly type: 'told' }
  | { readonly type: 'act'; readonly act: Act };

export const newPlayer = (mode: Mode): PlayerState => ({
  kind: 'told',
  mode,
  frames: tellStory(mode),
  at: 0,
  playing: false,
});

export const frameOf = (state: PlayerState): Frame =>
  state.kind === 'free' ? state.frame : (state.frames[state.at] ?? firstFrame(state.mode));

export const atEnd = (state: PlayerState): boolean => state.kind === 'told' && state.at === state.frames.length - 1;

function moved(state: PlayerState & { kind: 'told' }, at: number, playing: boolean): PlayerState {
  const end = state.frames.length - 1;
  const place = Math.max(0, Math.min(end, at));
  return { ...state, at: place, playing: playing && place < end };
}

/** The player as a pure state machine; events that make no sense in a state change nothing. */
export function play(state: PlayerState, event: PlayerEvent): PlayerState {
  if (event.type === 'told') return newPlayer(state.mode);
  if (state.kind === 'free') {
    if (event.type === 'act') return { ...state, frame: nextFrame(state.frame, event.act) };
    if (event.type === 'restart') return { ...state, frame: firstFrame(state.mode) };
    if (event.type === 'mode') return { kind: 'free', mode: event.mode, frame: firstFrame(event.mode) };
    return state;
  }
  switch (event.type) {
    case 'play':
      return atEnd(state) ? moved(state, 1, true) : moved(state, state.at + 1, true);
    case 'pause':
      return { ...state, playing: false };
    case 'step':
      return moved(state, state.at + 1, state.playing);
    case 'back':
      return moved(state, state.at - 1, false);
    case 'restart':
      return newPlayer(state.mode);
    case 'scene':
      return moved(
        state,
        Math.max(
          0,
          state.frames.findIndex(({ scene }) => scene === event.scene),
        ),
        false,
      );
    case 'mode':
      return { ...state, mode: event.mode, frames: tellStory(event.mode) };
    case 'free':
      return { kind: 'free', mode: state.mode, frame: firstFrame(state.mode) };
    case 'act':
      return state;
  }
}

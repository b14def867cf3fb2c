import { type Act, apply, type Happening } from './act.ts';
import { type Mode, newWorld, type World } from './world.ts';

export const SCENES = ['night', 'morning', 'later', 'delete', 'break'] as const;
export type SceneId = (typeof SCENES)[number];

/** The told story, the same for every mode: what differs is what comes of it. */
export const PLOT: readonly { readonly scene: SceneId; readonly act: Act }[] = [
  { scene: 'night', act: { type: 'arrive', count: 3 } },
  { scene: 'morning', act: { type: 'open', device: 'phone' } },
  { scene: 'later', act: { type: 'arrive', count: 2 } },
  { scene: 'later', act: { type: 'open', device: 'computer' } },
  { scene: 'delete', act: { type: 'delete', device: 'phone', message: 2 } },
  { scene: 'break', act: { type: 'break', device: 'phone' } },
];

/** One still picture: the world after an act. `scene` is null before the story begins and in free play. */
export interface Frame {
  readonly scene: SceneId | null;
  readonly world: World;
  readonly happening: Happening;
  /** The world that the act began in: a picture follows another only where it is that one's. */
  readonly before: World | null;
}

export const firstFrame = (mode: Mode): Frame => ({
  scene: null,
  world: newWorld(mode),
  happening: { type: 'nothing' },
  before: null,
});

/** The picture that follows when something is done. */
export const nextFrame = (frame: Frame, act: Act, scene: SceneId | null = null): Frame => ({
  scene,
  before: frame.world,
  ...apply(frame.world, act),
});

/** The whole told story as still frames; the first is the empty mailbox. */
export function tellStory(mode: Mode): readonly Frame[] {
  const frames = [firstFrame(mode)];
  for (const { scene, act } of PLOT) frames.push(nextFrame(frames.at(-1) ?? firstFrame(mode), act, scene));
  return frames;
}

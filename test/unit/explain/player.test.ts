import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atEnd,
  frameOf,
  newPlayer,
  type PlayerEvent,
  type PlayerState,
  play,
} from '../../../src/explain/story/player.ts';
import { PLOT } from '../../../src/explain/story/scenes.ts';
import { MODES } from '../../../src/explain/story/world.ts';

const reached = (...types: PlayerEvent[]): PlayerState => types.reduce(play, newPlayer('pop3'));
const at = (state: PlayerState) => (state.kind === 'told' ? state.at : null);

describe('the player', () => {
  it('waits for the person: nothing plays by itself', () => {
    expect(newPlayer('imap')).toMatchObject({ kind: 'told', at: 0, playing: false });
  });

  it('plays on with every step and stops at the end', () => {
    let state = play(newPlayer('imap'), { type: 'play' });
    const seen = [at(state)];
    while (state.kind === 'told' && state.playing) {
      state = play(state, { type: 'step' });
      seen.push(at(state));
    }
    expect(seen).toEqual(PLOT.map((_, index) => index + 1));
    expect(atEnd(state)).toBe(true);
  });

  it('begins again when played at the end', () => {
    const end = PLOT.reduce((state) => play(state, { type: 'step' }), newPlayer('pop3'));
    expect(play(end, { type: 'play' })).toMatchObject({ at: 1, playing: true });
  });

  it('stays where it is when paused, and steps back without playing', () => {
    expect(reached({ type: 'play' }, { type: 'pause' })).toMatchObject({ at: 1, playing: false });
    expect(reached({ type: 'play' }, { type: 'step' }, { type: 'back' })).toMatchObject({ at: 1, playing: false });
    expect(reached({ type: 'back' })).toMatchObject({ at: 0 });
  });

  it('shows the same moment under another protocol', () => {
    const state = reached({ type: 'step' }, { type: 'step' }, { type: 'mode', mode: 'imap' });
    expect(at(state)).toBe(2);
    expect(frameOf(state)).toMatchObject({ scene: 'morning', world: { mode: 'imap', server: [1, 2, 3] } });
  });

  it('lets the person act only in free play, and comes back to the story at its start', () => {
    const arrive: PlayerEvent = { type: 'act', act: { type: 'arrive', count: 1 } };
    expect(frameOf(reached(arrive)).world.arrived).toBe(0);
    expect(frameOf(reached({ type: 'free' }, arrive, arrive)).world.arrived).toBe(2);
    expect(reached({ type: 'free' }, arrive, { type: 'told' })).toEqual(newPlayer('pop3'));
    expect(frameOf(reached({ type: 'free' }, arrive, { type: 'restart' })).world.arrived).toBe(0);
  });

  it('always has a frame of the chosen mode, whatever is pressed', () => {
    const event: fc.Arbitrary<PlayerEvent> = fc.oneof(
      fc.constantFrom<PlayerEvent>(
        ...(['play', 'pause', 'step', 'back', 'restart', 'free', 'told'] as const).map((type) => ({ type })),
      ),
      fc.constantFrom<PlayerEvent>(...MODES.map((mode) => ({ type: 'mode' as const, mode }))),
      fc.constant<PlayerEvent>({ type: 'act', act: { type: 'open', device: 'phone' } }),
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const state = events.reduce(play, newPlayer('pop3'));
        expect(frameOf(state).world.mode).toBe(state.mode);
        if (state.kind === 'told') expect(state.frames[state.at]).toBeDefined();
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, apply, type Outcome } from '../../../src/explain/story/act.ts';
import { PLOT, tellStory } from '../../../src/explain/story/scenes.ts';
import {
  DEVICES,
  deviceOf,
  MODES,
  type Mode,
  newWorld,
  present,
  type World,
} from '../../../src/explain/story/world.ts';

const device = fc.constantFrom(...DEVICES);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('arrive' as const), count: fc.integer({ min: 0, max: 3 }) }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('open' as const), device }) },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('delete' as const), device, message: fc.integer({ min: 1, max: 6 }) }),
  },
  fc.record({ type: fc.constant('break' as const), device }),
  fc.record({ type: fc.constant('replace' as const), device }),
  fc.constant<Act>({ type: 'add-tablet' }),
);
/** Long sequences as a rule: short ones reach little. */
const acts = fc.array(act, { maxLength: 40, size: 'max' });

/** Plays the acts and lets `check` look at every step. */
function playThrough(mode: Mode, played: readonly Act[], check: (before: World, act: Act, outcome: Outcome) => void) {
  let world = newWorld(mode);
  for (const next of played) {
    const outcome = apply(world, next);
    check(world, next, outcome);
    world = outcome.world;
  }
  return world;
}

const forAnyActs = (mode: Mode, check: (before: World, act: Act, outcome: Outcome) => void) =>
  fc.assert(
    fc.property(acts, (played) => void playThrough(mode, played, check)),
    { numRuns: 400 },
  );

describe.each(MODES)('the world under %s', (mode) => {
  it('accounts for every message: it is somewhere, or deleted, or lost, and only one of these', () => {
    forAnyActs(mode, (_, __, { world }) => {
      const here = present(world);
      const all = [...here, ...world.deleted, ...world.lost].sort((a, b) => a - b);
      expect(all).toEqual(Array.from({ length: world.arrived }, (_, index) => index + 1));
    });
  });

  it('never keeps a message twice in one place, and a broken device holds nothing', () => {
    forAnyActs(mode, (_, __, { world }) => {
      for (const mail of [world.server, ...world.devices.map((one) => one.mail)])
        expect(new Set(mail).size).toBe(mail.length);
      for (const one of world.devices) if (one.broken) expect(one.mail).toEqual([]);
    });
  });

  it('never brings back what was lost or deleted for good', () => {
    forAnyActs(mode, (before, _, { world }) => {
      for (const gone of [...before.lost, ...before.deleted]) expect(present(world)).not.toContain(gone);
    });
  });

  it('changes nothing when an act is not possible, and says so', () => {
    forAnyActs(mode, (before, _, { world, happening }) => {
      if (happening.type === 'nothing') expect(world).toBe(before);
    });
  });

  it('loses nothing but by a broken device', () => {
    forAnyActs(mode, (before, done, { world }) => {
      if (done.type !== 'break') expect(world.lost).toEqual(before.lost);
    });
  });
});

describe.each(MODES)('the random acts under %s', (mode) => {
  it('reach every kind of happening, so that the properties above are not empty', () => {
    const seen = new Set<string>();
    forAnyActs(mode, (_, __, { happening }) => void seen.add(happening.type));
    const fetching = mode === 'imap' ? 'shown' : 'downloaded';
    expect([...seen].sort()).toEqual(['added', 'arrived', 'broke', 'deleted', fetching, 'nothing', 'replaced'].sort());
  });
});

describe('IMAP', () => {
  it('devices agree with the server, and so with each other, after every refresh', () => {
    forAnyActs('imap', (_, done, { world }) => {
      if (done.type !== 'open') return;
      let refreshed = world;
      for (const id of DEVICES) refreshed = apply(refreshed, { type: 'open', device: id }).world;
      for (const one of refreshed.devices) if (!one.broken) expect(one.mail).toEqual(refreshed.server);
      expect(refreshed.server).toEqual(world.server);
    });
  });

  it('loses nothing when a device breaks, and the new device shows everything', () => {
    forAnyActs('imap', (before, done, { world }) => {
      expect(world.lost).toEqual([]);
      if (done.type !== 'break') return;
      expect(world.server).toEqual(before.server);
      const replaced = apply(world, { type: 'replace', device: done.device }).world;
      const opened = apply(replaced, { type: 'open', device: done.device }).world;
      const one = deviceOf(opened, done.device);
      if (one) expect(one.mail).toEqual(before.server);
    });
  });

  it('deletes everywhere at once', () => {
    forAnyActs('imap', (_, __, { world, happening }) => {
      if (happening.type === 'deleted') expect(present(world)).not.toContain(happening.message);
    });
  });
});

describe('POP3 without copies', () => {
  it('never leaves a message in two places', () => {
    forAnyActs('pop3', (_, __, { world }) => {
      const all = [...world.server, ...world.devices.flatMap((one) => one.mail)];
      expect(new Set(all).size).toBe(all.length);
    });
  });

  it('empties the server whenever a working device opens', () => {
    forAnyActs('pop3', (_, __, { world, happening }) => {
      if (happening.type === 'downloaded') expect(world.server).toEqual([]);
    });
  });

  it('loses all that the broken device had', () => {
    forAnyActs('pop3', (before, done, { happening }) => {
      if (done.type === 'break' && happening.type === 'broke')
        expect(happening.lost).toEqual(deviceOf(before, done.device)?.mail);
    });
  });
});

describe('POP3 leaving a copy', () => {
  it('never takes anything off the server and so loses nothing', () => {
    forAnyActs('pop3-keep', (before, _, { world }) => {
      expect(world.server.slice(0, before.server.length)).toEqual(before.server);
      expect(world.lost).toEqual([]);
      expect(world.deleted).toEqual([]);
    });
  });

  it('deletes on one device only', () => {
    forAnyActs('pop3-keep', (before, done, { world }) => {
      if (done.type !== 'delete') return;
      for (const one of world.devices)
        if (one.id !== done.device) expect(one.mail).toEqual(deviceOf(before, one.id)?.mail);
    });
  });

  it('does not fetch again what was deleted on the same device', () => {
    forAnyActs('pop3-keep', (_, __, { world, happening }) => {
      if (happening.type !== 'deleted') return;
      const again = apply(world, { type: 'open', device: happening.device }).world;
      expect(deviceOf(again, happening.device)?.mail).not.toContain(happening.message);
    });
  });
});

describe('the told story', () => {
  const last = (mode: Mode) => tellStory(mode).at(-1)?.world;
  const mailOf = (world: World | undefined, id: 'phone' | 'computer') => world && deviceOf(world, id)?.mail;

  it('does every act of the plot in every mode', () => {
    for (const mode of MODES) {
      const frames = tellStory(mode);
      expect(frames.map((frame) => frame.scene)).toEqual([null, ...PLOT.map(({ scene }) => scene)]);
      expect(frames.slice(1).map((frame) => frame.happening.type)).not.toContain('nothing');
    }
  });

  it('POP3: the morning mail is lost with the phone, the computer has only what came later', () => {
    const world = last('pop3');
    expect(world?.lost).toEqual([1, 3]);
    expect(world?.deleted).toEqual([2]);
    expect(mailOf(world, 'computer')).toEqual([4, 5]);
    expect(world?.server).toEqual([]);
  });

  it('POP3 leaving a copy: nothing is lost, but the deleted message is still there for the computer', () => {
    const world = last('pop3-keep');
    expect(world?.lost).toEqual([]);
    expect(mailOf(world, 'computer')).toEqual([1, 2, 3, 4, 5]);
    expect(world?.server).toEqual([1, 2, 3, 4, 5]);
  });

  it('IMAP: the deleted message is gone everywhere, the rest is everywhere', () => {
    const world = last('imap');
    expect(world?.lost).toEqual([]);
    expect(mailOf(world, 'computer')).toEqual([1, 3, 4, 5]);
    expect(world?.server).toEqual([1, 3, 4, 5]);
  });
});

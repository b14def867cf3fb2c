import fc from 'fast-check';
import { expect, it } from 'vitest';
import texts from '../../../_locales/en/messages.json';
import { firstFrame, nextFrame, tellStory } from '../../../src/explain/story/scenes.ts';
import { tell } from '../../../src/explain/story/tell.ts';
import { DEVICES, MODES } from '../../../src/explain/story/world.ts';
import { fill, makeWords } from '../../../src/explain/words.ts';

it.each(MODES)('tells every frame of the story under %s in words of its own', (mode) => {
  const keys = tellStory(mode).map((frame) => tell(frame).key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(texts).toHaveProperty(key);
});

it('has a sentence for whatever is done in free play', () => {
  const act = fc.oneof(
    fc.constant({ type: 'arrive' as const, count: 1 }),
    fc.record({
      type: fc.constantFrom('open' as const, 'break' as const, 'replace' as const),
      device: fc.constantFrom(...DEVICES),
    }),
    fc.record({
      type: fc.constant('delete' as const),
      device: fc.constantFrom(...DEVICES),
      message: fc.integer({ min: 1, max: 5 }),
    }),
    fc.constant({ type: 'add-tablet' as const }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...MODES), fc.array(act), (mode, acts) => {
      let frame = firstFrame(mode);
      for (const one of acts) {
        frame = nextFrame(frame, one);
        expect(texts).toHaveProperty(tell(frame).key);
      }
    }),
  );
});

it('counts by the plural rules of the language', () => {
  const forms: Record<string, string> = {
    story_count_one: '$1 wiadomość',
    story_count_few: '$1 wiadomości',
    story_count_many: '$1 wiadomości_',
    story_count_other: '$1 x',
  };
  const polish = makeWords('pl', (key, put) => fill(forms[key] ?? '', put));
  expect([1, 3, 5, 22].map((n) => polish.count('story_count', n))).toEqual([
    '1 wiadomość',
    '3 wiadomości',
    '5 wiadomości_',
    '22 wiadomości',
  ]);
  const english = makeWords('en', (key, put) => fill(key === 'story_count_other' ? '$1 messages' : '', put));
  expect(english.count('story_count', 1)).toBe('1 messages');
});

it('knows which languages run from right to left', () => {
  expect([makeWords('ar', String).dir, makeWords('de', String).dir]).toEqual(['rtl', 'ltr']);
});

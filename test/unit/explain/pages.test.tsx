// @vitest-environment jsdom
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import texts from '../../../_locales/en/messages.json';
import { Comparison } from '../../../src/explain/Comparison.tsx';
import { Questions } from '../../../src/explain/questions/Questions.tsx';
import { FRAME_MS } from '../../../src/explain/story/player.ts';
import { Story } from '../../../src/explain/story/Story.tsx';
import { fill, makeWords, WordsContext } from '../../../src/explain/words.ts';

const messages = new Map(Object.entries(texts).map(([key, { message }]) => [key, message]));
const english = makeWords('en', (key, put) => fill(messages.get(key) ?? '', put));

const show = (what: ComponentChildren) =>
  act(() => render(<WordsContext.Provider value={english}>{what}</WordsContext.Provider>, document.body));

/** What a person would press: a button or a radio by its visible words. */
async function press(name: string): Promise<void> {
  const all = [...document.querySelectorAll<HTMLElement>('button, label')];
  const found = all.find((one) => one.textContent === name);
  if (!found) throw new Error(`nothing is called “${name}”`);
  await act(() => found.click());
}

const told = (): string => document.querySelector('[role=status]')?.textContent ?? '';
const at = (place: string): string[] =>
  [...document.querySelectorAll(`[data-place=${place}] .envelope:not(.gone)`)].map((one) => one.textContent ?? '');

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true })); // reduced motion: jsdom cannot animate
});
afterEach(async () => {
  await act(() => render(null, document.body));
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the story', () => {
  it('is stepped through, and says and draws each step', async () => {
    await show(<Story />);
    expect(told()).toBe(texts.story_start.message);
    await press('Next');
    expect(at('server')).toEqual(['1', '2', '3']);
    await press('Next');
    expect(told()).toBe(texts.story_morning_pop.message);
    expect([at('server'), at('phone')]).toEqual([[], ['1', '2', '3']]);
    await press('IMAP');
    expect([at('server'), at('phone')]).toEqual([
      ['1', '2', '3'],
      ['1', '2', '3'],
    ]);
  });

  it('plays by itself only when asked, and to the end', async () => {
    vi.useFakeTimers();
    await show(<Story />);
    await act(() => void vi.advanceTimersByTime(FRAME_MS * 3));
    expect(told()).toBe(texts.story_start.message);
    await press('Play');
    expect(told()).toBe(texts.story_night.message);
    await act(() => void vi.advanceTimersByTime(FRAME_MS));
    expect(told()).toBe(texts.story_morning_pop.message);
    await press('Pause');
    await act(() => void vi.advanceTimersByTime(FRAME_MS * 3));
    expect(told()).toBe(texts.story_morning_pop.message);
    await press('Play');
    for (let frame = 0; frame < 5; frame++) await act(() => void vi.advanceTimersByTime(FRAME_MS));
    expect(told()).toBe(texts.story_break_pop.message);
    expect(document.body.textContent).toContain('Lost: 2 messages');
  });

  it('is there as text, all of it', async () => {
    await show(<Story />);
    const steps = [...document.querySelectorAll('details li')].map((one) => one.textContent);
    expect(steps).toHaveLength(6);
    expect(steps.at(-1)).toBe(texts.story_break_pop.message);
  });

  it('can be played freely, with a tablet', async () => {
    await show(<Story />);
    await press('Try it yourself');
    await press('New mail arrives');
    await press('Open mail');
    expect(told()).toBe('Phone: New messages are downloaded and removed from the server.');
    await press('Add a tablet');
    expect(document.querySelector('[data-place=tablet]')).not.toBeNull();
    await press('It breaks');
    expect(document.body.textContent).toContain('Lost: 1 message');
    await press('Get a new one');
    expect(at('phone')).toEqual([]);
  });
});

describe('the story under quick and stubborn fingers', () => {
  it('keeps the focus where a button turns into another', async () => {
    await show(<Story />);
    await press('Try it yourself');
    expect(document.activeElement?.textContent).toBe(texts.story_do_arrive.message);
    const fate = [...document.querySelectorAll<HTMLElement>('[data-place=phone] button')].at(-1);
    fate?.focus();
    await press('It breaks');
    expect(document.activeElement?.textContent).toBe(texts.story_do_replace.message);
    await press('Back to the story');
    expect(document.activeElement?.textContent).toBe(texts.story_play.message);
  });

  it('does nothing for a button that says it can do nothing', async () => {
    await show(<Story />);
    await press('Back');
    expect(told()).toBe(texts.story_start.message);
    for (let step = 0; step < 9; step++) await press('Next');
    expect(told()).toBe(texts.story_break_pop.message);
    await press('Try it yourself');
    await press('Delete a message');
    expect(told()).toBe(texts.story_free_start.message);
  });

  it('takes no more mail than there is room for', async () => {
    await show(<Story />);
    await press('Try it yourself');
    for (let mail = 0; mail < 40; mail++) await press('New mail arrives');
    expect(at('server')).toHaveLength(20);
  });

  it('crosses a message out where it was', async () => {
    await show(<Story />);
    for (let step = 0; step < 5; step++) await press('Next');
    const phone = [...document.querySelectorAll('[data-place=phone] .envelope')];
    expect(phone.map((one) => one.className)).toEqual(['envelope original', 'envelope gone', 'envelope original']);
  });
});

it('asks all questions before it recommends, and says why', async () => {
  await show(<Questions />);
  const last = [...document.querySelectorAll('fieldset')].map((one) => one.querySelector('label')?.textContent ?? '');
  for (const choice of last) {
    expect(told()).toBe(texts.explain_ask_open.message);
    await press(choice);
  }
  expect(told()).toContain(texts.explain_get_imap.message);
  expect(told()).toContain(texts.explain_why_server.message);
});

it('compares nine things, each with its “so what”', async () => {
  await show(<Comparison />);
  const rows = [...document.querySelectorAll('tbody tr')];
  expect(rows).toHaveLength(9);
  for (const row of rows) for (const cell of row.children) expect(cell.textContent).not.toBe('');
});

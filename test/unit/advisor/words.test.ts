import { beforeEach, expect, it, vi } from 'vitest';

const sendMessage = vi.fn<(message: { texts: readonly string[] }) => Promise<unknown>>();
vi.stubGlobal('chrome', { runtime: { id: 'x', sendMessage } });
const { wordsFor } = await import('../../../src/advisor/words.ts');
const { sense, takeUnread } = await import('../../../src/detect/judge/concepts.ts');
const { MAX_TEXTS_ASKED, WORD_ROUNDS_MAX } = await import('../../../src/setup/budgets.ts');

const life = new AbortController();
const again = vi.fn();

beforeEach(() => {
  sendMessage.mockReset();
  again.mockReset();
  takeUnread();
});

it('a text says nothing until the background has answered, then what it answered', async () => {
  const words = wordsFor(again, life.signal);
  expect(sense('Serveur entrant').any.size).toBe(0);
  sendMessage.mockResolvedValue(['incoming_server ~mail_server']);
  expect(words.ask(takeUnread())).toBe(true);
  expect(words.waiting).toBe(true);
  await vi.waitFor(() => expect(again).toHaveBeenCalledOnce());
  expect(sendMessage).toHaveBeenCalledWith({ type: 'words', texts: ['Serveur entrant'] });
  expect(words.waiting).toBe(false);
  expect([...sense('Serveur entrant').any]).toEqual(['incoming_server', 'mail_server']);
  expect([...sense('Serveur entrant').sure]).toEqual(['incoming_server']);
  expect(words.ask(takeUnread())).toBe(false);
});

it('texts without a letter are not asked about', () => {
  wordsFor(again, life.signal);
  sense('110');
  sense(' — ');
  expect(takeUnread()).toEqual([]);
});

it('asks in messages of a bounded length', async () => {
  const words = wordsFor(again, life.signal);
  sendMessage.mockImplementation(async ({ texts }) => texts.map(() => 'port'));
  words.ask(Array.from({ length: MAX_TEXTS_ASKED + 1 }, (_, i) => `text ${i}`));
  await vi.waitFor(() => expect(again).toHaveBeenCalledOnce());
  expect(sendMessage.mock.calls.map(([{ texts }]) => texts.length)).toEqual([MAX_TEXTS_ASKED, 1]);
});

it('a background that cannot be woken, or answers nonsense, is asked again at the next reading', async () => {
  for (const answer of [Promise.reject(new Error('no receiver')), Promise.resolve('nonsense')]) {
    answer.catch(() => {});
    sendMessage.mockReturnValue(answer);
    const words = wordsFor(again, life.signal);
    expect(words.ask(['Server'])).toBe(true);
    await vi.waitFor(() => expect(words.waiting).toBe(false));
    expect(again).not.toHaveBeenCalled();
  }
});

it('a page whose texts never rest is judged all the same', async () => {
  sendMessage.mockImplementation(async ({ texts }) => texts.map(() => ''));
  const words = wordsFor(again, life.signal);
  for (let round = 0; round < WORD_ROUNDS_MAX; round++) {
    expect(words.ask([`clock ${round}`])).toBe(true);
    await vi.waitFor(() => expect(words.waiting).toBe(false));
  }
  expect(words.ask(['clock again'])).toBe(false);
  expect(words.ask(['clock after that'])).toBe(true);
});

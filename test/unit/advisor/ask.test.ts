import { beforeEach, expect, it, vi } from 'vitest';
import type { Sheet } from '../../../src/setup/sheet.ts';

const sendMessage = vi.fn<(message: { type: string; sheet: string }) => Promise<unknown>>();
vi.stubGlobal('chrome', { runtime: { id: 'x', sendMessage } });
const { asker } = await import('../../../src/advisor/ask.ts');

const sheet = (title: string): Sheet => ({
  title,
  address: '',
  texts: [''],
  boxes: [],
  fields: [],
  rows: [],
  actions: [],
});
const NOTHING = { found: [], refused: [] };

beforeEach(() => {
  sendMessage.mockReset();
});

it('asks once for the same page, and anew for another', async () => {
  const ask = asker();
  sendMessage.mockResolvedValue(NOTHING);
  expect(await ask(sheet('Mail'))).toBe(NOTHING);
  expect(sendMessage).toHaveBeenCalledWith({ type: 'judge', sheet: JSON.stringify(sheet('Mail')) });
  expect(await ask(sheet('Mail'))).toBe(NOTHING);
  expect(sendMessage).toHaveBeenCalledOnce();
  await ask(sheet('Accounts'));
  await ask(sheet('Mail'));
  expect(sendMessage).toHaveBeenCalledTimes(3);
});

it.each([
  ['cannot be woken', () => Promise.reject(new Error('no receiver'))],
  ['does not take the question', () => Promise.resolve(null)],
  ['answers nonsense', () => Promise.resolve(['port'])],
])('a background that %s is asked again', async (_, answer) => {
  const ask = asker();
  sendMessage.mockImplementation(answer);
  expect(await ask(sheet('Mail'))).toBeNull();
  sendMessage.mockResolvedValue(NOTHING);
  expect(await ask(sheet('Mail'))).toBe(NOTHING);
});

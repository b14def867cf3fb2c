// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import texts from '../../../_locales/en/messages.json';
import { fill, makeWords, WordsContext } from '../../../src/explain/words.ts';

const messages = new Map(Object.entries(texts).map(([key, { message }]) => [key, message]));
const english = makeWords('en', (key, put) => fill(messages.get(key) ?? '', put));

const listeners = { addListener: vi.fn(), removeListener: vi.fn() };
const sync = { get: vi.fn(async () => ({})), set: vi.fn(async () => {}), remove: vi.fn(async () => {}) };
const api = {
  runtime: { id: 'x' },
  i18n: { getMessage: () => 'en' },
  storage: { sync, managed: { get: vi.fn(async () => ({})) }, onChanged: listeners },
  permissions: { contains: vi.fn(async () => true), onAdded: listeners, onRemoved: listeners },
};

async function open(preferences: object = {}): Promise<void> {
  const { Options } = await import('../../../src/options/Options.tsx');
  const { parsePreferences } = await import('../../../src/platform/preferences.ts');
  await act(() =>
    render(
      <WordsContext.Provider value={english}>
        <Options first={parsePreferences(preferences)} access={true} helpUrl="" />
      </WordsContext.Provider>,
      document.body,
    ),
  );
}

async function press(name: string): Promise<void> {
  const found = [...document.querySelectorAll<HTMLElement>('button, label')].find((one) => one.textContent === name);
  if (!found) throw new Error(`nothing is called “${name}”`);
  await act(async () => found.click());
}
const said = (): string => document.querySelector('[role=status].saved, [role=status].failed')?.textContent ?? '';

beforeEach(() => void vi.stubGlobal('chrome', api));
afterEach(async () => {
  await act(() => render(null, document.body));
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

it('says that a choice was saved only when it was: the storage may be full', async () => {
  await open();
  await press(texts.options_show_never.message);
  await vi.waitFor(() => expect(said()).toBe(texts.options_saved.message));
  sync.set.mockRejectedValueOnce(new Error('QUOTA_BYTES'));
  await press(texts.options_show_warnings.message);
  await vi.waitFor(() => expect(said()).toBe(texts.options_failed.message));
});

it('takes a reset back whole', async () => {
  await open({ show: 'warnings', mutedOrigins: ['https://mail.example.com'], language: 'de' });
  await press(texts.options_reset.message);
  await press(texts.switch_undo.message);
  expect(sync.remove).toHaveBeenCalledOnce();
  expect(sync.set).toHaveBeenCalledWith({
    show: 'warnings',
    mutedOrigins: ['https://mail.example.com'],
    language: 'de',
  });
});

it('offers nothing that an administrator has locked, and nothing to give back of theirs', async () => {
  await open({ locked: true, mutedSites: ['example.com'], forcedSites: ['example.org'] });
  expect(document.querySelector('fieldset:disabled')).not.toBeNull();
  expect(document.querySelector('select:disabled')).not.toBeNull();
  expect(document.querySelector('.sites button')).toBeNull();
  expect(document.body.textContent).toContain(texts.options_locked.message);
});

it('falls back where what is stored or set is broken', async () => {
  await open({ show: 7, mutedOrigins: 'all', language: 'xx', mutedSites: [1], forcedSites: null });
  expect(document.querySelector<HTMLInputElement>('input[value=always]')?.checked).toBe(true);
  expect(document.querySelector<HTMLSelectElement>('select')?.value).toBe('');
  expect(document.body.textContent).toContain(texts.options_muted_none.message);
});

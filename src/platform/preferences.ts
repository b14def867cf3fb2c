import { browser } from './browser.ts';

/** When tips are shown: at each setup, only where something is at stake, or never. */
export const SHOW = ['always', 'warnings', 'never'] as const;

/** More muted sites than a person would ever collect; storage.sync holds 8 kB an item. */
const MAX_MUTED = 150;

const MAX_ORIGIN = 300;
const MAX_LANGUAGE = 20;

export interface Preferences {
  readonly show: (typeof SHOW)[number];
  /** Origins, e.g. `https://mail.example.com`, on which the extension says nothing. */
  readonly mutedOrigins: readonly string[];
  /** A BCP 47 language tag of one of the product's languages; '' follows the browser. */
  readonly language: string;
}

const KEYS = ['show', 'mutedOrigins', 'language'] as const satisfies readonly (keyof Preferences)[];

const isOrigin = (value: unknown): value is string => typeof value === 'string' && value.length <= MAX_ORIGIN;

/**
 * Each field falls back by itself: one broken value, e.g. written by an older version, does not cost the others. Read by
 * hand, because this is injected into pages and a schema library would be the larger part of it.
 */
export function parsePreferences(stored: unknown): Preferences {
  const { show, mutedOrigins, language }: Partial<Record<keyof Preferences, unknown>> =
    typeof stored === 'object' && stored !== null ? stored : {};
  const muted = Array.isArray(mutedOrigins) && mutedOrigins.length <= MAX_MUTED && mutedOrigins.every(isOrigin);
  return {
    show: SHOW.find((known) => known === show) ?? 'always',
    mutedOrigins: muted ? mutedOrigins : [],
    language: typeof language === 'string' && language.length <= MAX_LANGUAGE ? language : '',
  };
}

export const DEFAULT_PREFERENCES = parsePreferences({});

/** What the person chose, over what an administrator preset (storage.managed), over the defaults. */
export async function readPreferences(): Promise<Preferences> {
  const [preset, chosen] = await Promise.all([readManaged(), browser.storage.sync.get([...KEYS])]);
  return parsePreferences({ ...preset, ...chosen });
}

/** Without a policy Firefox rejects and Chrome answers {}. */
function readManaged(): Promise<Record<string, unknown>> {
  return browser.storage.managed.get([...KEYS]).catch(() => ({}));
}

export async function writePreferences(changed: Partial<Preferences>): Promise<void> {
  await browser.storage.sync.set(changed);
}

export async function resetPreferences(): Promise<void> {
  await browser.storage.sync.remove([...KEYS]);
}

export async function setMuted(site: string, muted: boolean): Promise<void> {
  const { mutedOrigins } = await readPreferences();
  const others = mutedOrigins.filter((one) => one !== site);
  await writePreferences({ mutedOrigins: muted ? [...others, site].slice(-MAX_MUTED) : others });
}

/** Calls back with the new preferences after each change, in whatever window it was made. */
export function watchPreferences(changed: (preferences: Preferences) => void, signal: AbortSignal): void {
  const listener = (): void => {
    readPreferences().then(changed, () => {});
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

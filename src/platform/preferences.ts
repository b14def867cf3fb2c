import { browser } from './browser.ts';

/** When tips are shown: at each setup, only where something is at stake, or never. */
export const SHOW = ['always', 'warnings', 'never'] as const;

/** More muted sites than a person would ever collect; storage.sync holds 8 kB an item. */
const MAX_MUTED = 150;
/** An administrator's list of sites. */
const MAX_SITES = 1000;

const MAX_ORIGIN = 300;
const MAX_LANGUAGE = 20;

export interface Preferences {
  readonly show: (typeof SHOW)[number];
  /** Origins, e.g. `https://mail.example.com`, on which the extension says nothing. */
  readonly mutedOrigins: readonly string[];
  /** A BCP 47 language tag of one of the product's languages; '' follows the browser. */
  readonly language: string;
  /** An administrator's: the person cannot change `show` and `language`. */
  readonly locked: boolean;
  /** An administrator's: no tips here, or always. Each is an origin, or a domain with all below it. */
  readonly mutedSites: readonly string[];
  readonly forcedSites: readonly string[];
}

const KEYS = ['show', 'mutedOrigins', 'language'] as const satisfies readonly (keyof Preferences)[];
const POLICY_KEYS = [...KEYS, 'locked', 'mutedSites', 'forcedSites'] as const satisfies readonly (keyof Preferences)[];

const sites = (value: unknown, most: number): readonly string[] =>
  Array.isArray(value) &&
  value.length <= most &&
  value.every((site) => typeof site === 'string' && site.length <= MAX_ORIGIN)
    ? value
    : [];

/**
 * Each field falls back by itself: one broken value, e.g. written by an older version, does not cost the others. Read by
 * hand, because this is injected into pages and a schema library would be the larger part of it.
 */
export function parsePreferences(stored: unknown): Preferences {
  const found: Partial<Record<keyof Preferences, unknown>> =
    typeof stored === 'object' && stored !== null ? stored : {};
  const { show, language } = found;
  return {
    show: SHOW.find((known) => known === show) ?? 'always',
    mutedOrigins: sites(found.mutedOrigins, MAX_MUTED),
    language: typeof language === 'string' && language.length <= MAX_LANGUAGE ? language : '',
    locked: found.locked === true,
    mutedSites: sites(found.mutedSites, MAX_SITES),
    forcedSites: sites(found.forcedSites, MAX_SITES),
  };
}

export const DEFAULT_PREFERENCES = parsePreferences({});

const covers = (list: readonly string[], origin: string): boolean =>
  list.some((site) => site === origin || `.${origin.replace(/^.*\/\/|:\d+$/g, '')}`.endsWith(`.${site}`));

/**
 * What holds on a site, given by its origins (the address bar's, a frame's own): an administrator's word goes before the
 * person's. `forced`: tips always show; `closed` by the administrator; `muted` by the person.
 */
export function ruleFor(preferences: Preferences, origins: readonly string[]): 'forced' | 'closed' | 'muted' | null {
  const on = (list: readonly string[]): boolean => origins.some((origin) => covers(list, origin));
  if (on(preferences.forcedSites)) return 'forced';
  if (on(preferences.mutedSites)) return 'closed';
  return origins.some((origin) => preferences.mutedOrigins.includes(origin)) ? 'muted' : null;
}

/** How much is to be said on a site; `forced`: all, and the person cannot mute it. */
export type Voice = 'forced' | Preferences['show'];

export function voiceFor(preferences: Preferences, origins: readonly string[]): Voice {
  const rule = ruleFor(preferences, origins);
  if (rule === null) return preferences.show;
  return rule === 'forced' ? rule : 'never';
}

/** What the person chose, over what an administrator preset (storage.managed), over the defaults; what is locked is the administrator's. */
export async function readPreferences(managed = readManaged(POLICY_KEYS)): Promise<Preferences> {
  const [policy, chosen] = await Promise.all([managed, browser.storage.sync.get([...KEYS])]);
  const { locked, show, language } = policy;
  return parsePreferences({ ...policy, ...chosen, ...(locked === true && { show, language }) });
}

/**
 * What an administrator set. Without a policy Firefox rejects and Chrome answers {}; but for the first seconds after its own
 * start Chrome does not answer at all.
 */
export function readManaged(keys?: readonly string[]): Promise<Record<string, unknown>> {
  return browser.storage.managed.get(keys && [...keys]).catch(() => ({}));
}

export async function writePreferences(changed: Partial<Pick<Preferences, (typeof KEYS)[number]>>): Promise<void> {
  await browser.storage.sync.set(changed);
}

/** Back to what an administrator preset, or the defaults. */
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
  const listener = (_changes: object, area: string): void => {
    if (area === 'session') return; // reports
    readPreferences().then(changed, () => {});
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

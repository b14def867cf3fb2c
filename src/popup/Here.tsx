import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../explain/words.ts';
import { type Preferences, ruleFor, setMuted } from '../platform/preferences.ts';
import type { ProviderFacts } from '../providers/facts.ts';
import { providerOf } from '../providers/lookup.ts';
import type { Report } from '../setup/report.ts';
import { checkPage, openTip, type Page } from './page.ts';
import { SetupCard } from './SetupCard.tsx';

interface Props {
  readonly page: Page | null;
  readonly report: Report;
  /** May the extension look at this page by itself? It never does where there is no site: browsers' own pages, files. */
  readonly access: boolean;
  readonly preferences: Preferences;
  /** An administrator's, which go before the published ones. */
  readonly providers: readonly ProviderFacts[];
}

/** `looked`: at the person's wish. Until then nothing is claimed of a page that the extension may not look at. */
type Looking = 'no' | 'now' | 'looked' | 'failed';

/** How long a page is given to show what it has, after it was asked. Milliseconds. */
const LOOK_MS = 1500;

const RULE_TEXT = { forced: 'popup_forced', closed: 'popup_muted_policy', muted: 'popup_muted' } as const;

/** All setups of all frames of the page, the top frame's first, and what can be done about them. */
export function Here({ page, report, access, preferences, providers }: Props): JSX.Element {
  const { text } = useWords();
  const [looking, setLooking] = useState<Looking>('no');
  const [unsaved, setUnsaved] = useState(false);

  const found = Object.entries(report.frames)
    .sort(([a], [b]) => Number(a) - Number(b))
    .flatMap(([frame, { setups }]) => setups.map((setup, at) => ({ setup, frame: Number(frame), at })));
  const rule = page?.site ? ruleFor(preferences, [page.site]) : null;
  const muted = rule === 'muted';

  const tell = (work: Promise<unknown>): void => {
    work.catch(() => setLooking('failed'));
  };
  const look = (asked: Page): void => {
    setLooking('now');
    tell(checkPage(asked).then(() => setTimeout(() => setLooking((now) => (now === 'now' ? 'looked' : now)), LOOK_MS)));
  };
  const mute = (site: string): void => {
    setMuted(site, !muted).then(
      () => setUnsaved(false),
      () => setUnsaved(true),
    );
  };
  const open = (asked: Page, one: (typeof found)[number], type: 'open' | 'switch'): void =>
    tell(openTip(asked, one.frame, one.at, type).then(() => window.close()));

  return (
    <section aria-labelledby="here">
      <h2 id="here">{text('popup_here')}</h2>
      <div role="status">
        {found.length === 0 && looking === 'now' && <p>{text('popup_checking')}</p>}
        {found.length === 0 && (looking === 'looked' || (access && page?.site && looking === 'no')) && (
          <p>{text('popup_nothing')}</p>
        )}
        {looking === 'failed' && <p class="wrong">{text('popup_check_failed')}</p>}
        {unsaved && <p class="wrong">{text('options_failed')}</p>}
        {rule && (found.length > 0 || muted) && <p class="note">{text(RULE_TEXT[rule])}</p>}
        {!rule && found.length > 0 && preferences.show === 'never' && <p class="note">{text('popup_never')}</p>}
      </div>
      {page &&
        found.map((one, index) => (
          <SetupCard
            key={`${one.frame}:${one.at}`}
            setup={one.setup}
            facts={providerOf(one.setup, providers)}
            place={found.length > 1 ? text('popup_place', String(index + 1), String(found.length)) : ''}
            onOpen={() => open(page, one, 'open')}
            onSwitch={() => open(page, one, 'switch')}
          />
        ))}
      <div class="controls">
        {page && found.length === 0 && (
          <button type="button" disabled={looking === 'now'} onClick={() => look(page)}>
            {text('popup_check')}
          </button>
        )}
        {page?.site && (muted || (rule === null && found.length > 0)) && (
          <button type="button" class="quiet" onClick={() => mute(page.site)}>
            {text(muted ? 'popup_unmute' : 'popup_mute')}
          </button>
        )}
      </div>
    </section>
  );
}

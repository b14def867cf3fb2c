import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Access } from '../explain/access/Access.tsx';
import { Header } from '../explain/Header.tsx';
import { useWords } from '../explain/words.ts';
import {
  type Preferences,
  resetPreferences,
  SHOW,
  setMuted,
  watchPreferences,
  writePreferences,
} from '../platform/preferences.ts';
import { Language } from './Language.tsx';
import { Sites } from './Sites.tsx';

interface Props {
  readonly first: Preferences;
  readonly access: boolean;
  readonly helpUrl: string;
}

type Outcome = 'none' | 'saved' | 'failed';

/** The person's own options; each is kept as soon as it is changed. Changes made elsewhere show at once. */
export function Options({ first, access, helpUrl }: Props): JSX.Element {
  const { text } = useWords();
  const [preferences, setPreferences] = useState(first);
  const [outcome, setOutcome] = useState<Outcome>('none');
  /** What a reset took away; null when nothing can be undone. */
  const [before, setBefore] = useState<Preferences | null>(null);
  const { locked, show, language } = preferences;

  useEffect(() => {
    const leaving = new AbortController();
    watchPreferences(setPreferences, leaving.signal);
    return () => leaving.abort();
  }, []);

  /** Says "Saved." only when it was. */
  const keep = (kept: Promise<void>, undo: Preferences | null = null): Promise<boolean> => {
    setOutcome('none');
    setBefore(null);
    return kept.then(
      () => {
        setOutcome('saved');
        setBefore(undo);
        return true;
      },
      () => {
        setOutcome('failed');
        return false;
      },
    );
  };

  return (
    <>
      <Header helpUrl={helpUrl} here="options" />
      <main class="options">
        <h1>{text('options_title')}</h1>
        {locked && <p class="card policy">{text('options_locked')}</p>}
        <fieldset disabled={locked}>
          <legend>{text('options_show')}</legend>
          {SHOW.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name="show"
                value={choice}
                checked={show === choice}
                onChange={() => keep(writePreferences({ show: choice }))}
              />
              <span>{text(`options_show_${choice}`)}</span>
            </label>
          ))}
        </fieldset>
        <Language
          chosen={language}
          locked={locked}
          onChoose={(chosen) => {
            // The page is drawn anew in its new language; nothing on it is lost.
            keep(writePreferences({ language: chosen })).then((kept) => kept && location.reload());
          }}
        />
        <Sites preferences={preferences} onUnmute={(site) => void keep(setMuted(site, false))} />
        <section aria-labelledby="access-title">
          <h2 id="access-title">{text('options_access')}</h2>
          <Access first={access}>
            <p>{text('options_access_yes')}</p>
          </Access>
        </section>
        <div class="controls end">
          <button type="button" onClick={() => keep(resetPreferences(), preferences)}>
            {text('options_reset')}
          </button>
          <span role="status" class={outcome}>
            {outcome !== 'none' && text(`options_${outcome}`)}
          </span>
          {before && (
            <button
              type="button"
              onClick={() => {
                const { show, mutedOrigins, language } = before;
                keep(writePreferences({ show, mutedOrigins, language }));
              }}
            >
              {text('switch_undo')}
            </button>
          )}
        </div>
      </main>
    </>
  );
}

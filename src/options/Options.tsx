import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../explain/words.ts';
import {
  type Preferences,
  resetPreferences,
  SHOW,
  setMuted,
  watchPreferences,
  writePreferences,
} from '../platform/preferences.ts';

/** The person's own options; each is kept as soon as it is changed. Changes made elsewhere show at once. */
export function Options({ first }: { readonly first: Preferences }): JSX.Element {
  const { text } = useWords();
  const [preferences, setPreferences] = useState(first);
  const [saved, setSaved] = useState(false);

  useEffect(() => {
    const leaving = new AbortController();
    watchPreferences(setPreferences, leaving.signal);
    return () => leaving.abort();
  }, []);

  /** Says "Saved." only when it was. */
  const keep = (kept: Promise<void>): void => {
    setSaved(false);
    kept.then(
      () => setSaved(true),
      () => {},
    );
  };

  return (
    <main>
      <h1>{text('options_title')}</h1>
      <fieldset>
        <legend>{text('options_show')}</legend>
        {SHOW.map((show) => (
          <label key={show}>
            <input
              type="radio"
              name="show"
              value={show}
              checked={preferences.show === show}
              onChange={() => keep(writePreferences({ show }))}
            />
            <span>{text(`options_show_${show}`)}</span>
          </label>
        ))}
      </fieldset>
      <section>
        <h2>{text('options_muted')}</h2>
        {preferences.mutedOrigins.length === 0 ? (
          <p>{text('options_muted_none')}</p>
        ) : (
          <ul class="muted">
            {preferences.mutedOrigins.map((site) => (
              <li key={site}>
                <span dir="ltr">{site}</span>{' '}
                <button
                  type="button"
                  aria-label={text('options_unmute', site)}
                  onClick={() => keep(setMuted(site, false))}
                >
                  {text('options_unmute_short')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <div class="controls">
        <button type="button" onClick={() => keep(resetPreferences())}>
          {text('options_reset')}
        </button>
        <a href="../guide/index.html">{text('options_guide')}</a>
      </div>
      <p role="status">{saved ? text('options_saved') : ''}</p>
    </main>
  );
}

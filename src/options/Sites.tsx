import type { JSX } from 'preact';
import { useWords } from '../explain/words.ts';
import type { Preferences } from '../platform/preferences.ts';

interface Props {
  readonly preferences: Pick<Preferences, 'mutedOrigins' | 'mutedSites' | 'forcedSites'>;
  readonly onUnmute: (site: string) => void;
}

/** The sites that the person muted, which can be taken back, and those that an administrator set, which cannot. */
export function Sites({ preferences, onUnmute }: Props): JSX.Element {
  const { text } = useWords();
  const { mutedOrigins, mutedSites, forcedSites } = preferences;
  return (
    <>
      <section aria-labelledby="muted-title">
        <h2 id="muted-title" tabIndex={-1}>
          {text('options_muted')}
        </h2>
        {mutedOrigins.length + mutedSites.length === 0 ? (
          <p>{text('options_muted_none')}</p>
        ) : (
          <ul class="sites" aria-labelledby="muted-title">
            {mutedSites.map((site) => (
              <li key={site}>
                <bdi dir="ltr">{site}</bdi>
                <span class="note">{text('options_muted_policy')}</span>
              </li>
            ))}
            {mutedOrigins.map((site) => (
              <li key={site}>
                <bdi dir="ltr">{site}</bdi>
                <button
                  type="button"
                  aria-label={text('options_unmute', site)}
                  onClick={() => {
                    onUnmute(site);
                    // The button goes with its site: the focus stays at the list.
                    document.getElementById('muted-title')?.focus();
                  }}
                >
                  {text('options_unmute_short')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      {forcedSites.length > 0 && (
        <section aria-labelledby="forced-title">
          <h2 id="forced-title">{text('options_forced')}</h2>
          <ul class="sites" aria-labelledby="forced-title">
            {forcedSites.map((site) => (
              <li key={site}>
                <bdi dir="ltr">{site}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

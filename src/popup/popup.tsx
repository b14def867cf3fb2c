import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Story } from '../explain/story/Story.tsx';
import { useWords } from '../explain/words.ts';
import { type Preferences, setMuted, watchPreferences } from '../platform/preferences.ts';
import { watchReport } from '../platform/reports.ts';
import type { Report } from '../setup/report.ts';
import { askAccess, checkPage, openTip, type Page } from './page.ts';
import { SetupCard } from './SetupCard.tsx';

interface Props {
  readonly page: Page | null;
  readonly report: Report;
  readonly access: boolean;
  readonly preferences: Preferences;
}

/** First what is on this page, then what the two protocols do to one's mail. Follows the page while it is open. */
export function Popup({ page, ...first }: Props): JSX.Element {
  const { text } = useWords();
  const [report, setReport] = useState(first.report);
  const [access, setAccess] = useState(first.access);
  const [preferences, setPreferences] = useState(first.preferences);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const leaving = new AbortController();
    watchPreferences(setPreferences, leaving.signal);
    if (page) watchReport(page.tabId, setReport, leaving.signal);
    return () => leaving.abort();
  }, [page]);

  const tell = (work: Promise<unknown>): void => {
    setFailed(false);
    work.catch(() => setFailed(true));
  };
  const found = Object.entries(report.frames)
    .sort(([a], [b]) => Number(a) - Number(b))
    .flatMap(([frame, { setups }]) =>
      setups.map((setup, at) => ({ setup, frame: Number(frame), id: `${frame}:${at}` })),
    );
  const muted = page !== null && preferences.mutedOrigins.includes(page.site);

  return (
    <main>
      <h1>{text('extension_name')}</h1>
      <section>
        <h2>{text('popup_here')}</h2>
        <div role="status">
          {found.length === 0 && access && <p>{text('popup_nothing')}</p>}
          {failed && <p>{text('popup_check_failed')}</p>}
          {muted && <p>{text('popup_muted')}</p>}
        </div>
        {page &&
          found.map(({ setup, frame, id }) => (
            <SetupCard key={id} setup={setup} onOpen={() => tell(openTip(page, frame).then(() => window.close()))} />
          ))}
        {!access && <p>{text('popup_access')}</p>}
        <div class="controls">
          {!access && (
            <button type="button" class="primary" onClick={() => tell(askAccess().then(setAccess))}>
              {text('popup_access_allow')}
            </button>
          )}
          {page && found.length === 0 && (
            <button type="button" onClick={() => tell(checkPage(page))}>
              {text('popup_check')}
            </button>
          )}
          {page?.site && (found.length > 0 || muted) && (
            <button type="button" onClick={() => tell(setMuted(page.site, !muted))}>
              {text(muted ? 'popup_unmute' : 'popup_mute')}
            </button>
          )}
        </div>
      </section>
      <details>
        <summary>{text('popup_learn')}</summary>
        <Story />
      </details>
      <nav>
        <a href="../guide/index.html" target="_blank" rel="noreferrer">
          {text('popup_guide')}
        </a>
        <a href="../options/index.html" target="_blank" rel="noreferrer">
          {text('popup_options')}
        </a>
      </nav>
    </main>
  );
}

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Access } from '../explain/access/Access.tsx';
import { hasAccessTo, watchAccess } from '../explain/access/access.ts';
import { Comparison } from '../explain/Comparison.tsx';
import { Questions } from '../explain/questions/Questions.tsx';
import { Story } from '../explain/story/Story.tsx';
import { useWords } from '../explain/words.ts';
import type { Policy } from '../platform/policy.ts';
import { type Preferences, watchPreferences } from '../platform/preferences.ts';
import { watchReport } from '../platform/reports.ts';
import type { Report } from '../setup/report.ts';
import { Here } from './Here.tsx';
import type { Page } from './page.ts';

/** Folded: what is on the page comes first. */
const LEARN = [
  ['popup_learn', Story],
  ['explain_cmp_title', Comparison],
  ['explain_ask_title', Questions],
] as const;

interface Props {
  readonly page: Page | null;
  readonly report: Report;
  /** To all sites, and to the page's own. */
  readonly access: boolean;
  readonly siteAccess: boolean;
  readonly preferences: Preferences;
  readonly policy: Policy;
}

/** First what is on this page, then what the two protocols do to one's mail. Follows the page while it is open. */
export function Popup({ page, policy, ...first }: Props): JSX.Element {
  const { text } = useWords();
  const [report, setReport] = useState(first.report);
  const [access, setAccess] = useState(first.access);
  const [siteAccess, setSiteAccess] = useState(first.siteAccess);
  const [preferences, setPreferences] = useState(first.preferences);

  useEffect(() => {
    const leaving = new AbortController();
    watchPreferences(setPreferences, leaving.signal);
    watchAccess((all) => {
      setAccess(all);
      if (page?.site) hasAccessTo(page.site).then(setSiteAccess);
    }, leaving.signal);
    if (page) watchReport(page.tabId, setReport, leaving.signal);
    return () => leaving.abort();
  }, [page]);

  return (
    <main class="popup">
      <h1>
        <img src="/icons/48.png" width={20} height={20} alt="" />
        {text('extension_name')}
      </h1>
      <Here
        page={page}
        report={report}
        access={access || siteAccess}
        preferences={preferences}
        providers={policy.providers}
      />
      {!access && <Access first={access} site={siteAccess ? '' : (page?.site ?? '')} />}
      {LEARN.map(([key, Part]) => (
        <details class="learn" key={key}>
          <summary>{text(key)}</summary>
          <Part />
        </details>
      ))}
      <nav aria-label={text('extension_name')}>
        <a href="../guide/index.html" target="_blank" rel="noreferrer">
          {text('popup_guide')}
        </a>
        <a href="../options/index.html" target="_blank" rel="noreferrer">
          {text('popup_options')}
        </a>
        {policy.helpUrl && (
          <a href={policy.helpUrl} target="_blank" rel="noreferrer">
            {text('guide_help')}
          </a>
        )}
      </nav>
    </main>
  );
}

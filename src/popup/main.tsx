import { openPage } from '../explain/open.tsx';
import { readPreferences } from '../platform/preferences.ts';
import { readReport } from '../platform/reports.ts';
import { findPage, hasAccess } from './page.ts';
import { Popup } from './popup.tsx';

async function show(): Promise<void> {
  const page = await findPage(location.search);
  const [report, access, preferences] = await Promise.all([
    page ? readReport(page.tabId) : { frames: {} },
    hasAccess(),
    readPreferences(),
  ]);
  openPage(<Popup page={page} report={report} access={access} preferences={preferences} />, 'extension_name');
}

show().catch(() => {});

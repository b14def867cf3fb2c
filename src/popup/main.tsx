import '../platform/polyfill.ts';
import { hasAccess, hasAccessTo } from '../explain/access/access.ts';
import { openPage } from '../explain/open.tsx';
import { browser } from '../platform/browser.ts';
import { readReport } from '../platform/reports.ts';
import { findPage } from './page.ts';
import { Popup } from './popup.tsx';

// In a tab (Firefox for Android, `?tab=`) it is a page like others.
const isSmall = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.classList.toggle('small', isSmall);

openPage(async (preferences, policy) => {
  const page = await findPage(location.search);
  const [report, access, siteAccess] = await Promise.all([
    page ? readReport(page.tabId) : { frames: {} },
    hasAccess(),
    page?.site ? hasAccessTo(page.site) : false,
  ]);
  return (
    <Popup
      page={page}
      report={report}
      access={access}
      siteAccess={siteAccess}
      preferences={preferences}
      policy={policy}
    />
  );
}, 'extension_name').catch(() => {});

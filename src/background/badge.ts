import { browser } from '../platform/browser.ts';
import { setupsOf } from '../platform/reports.ts';
import type { JudgedSetup, Report } from '../setup/report.ts';

interface Badge {
  readonly text: string;
  readonly color: string;
  /** Key of the tooltip's text, which says in words what the colour says. */
  readonly title: string;
}

/** Dark text on both is above 4.5:1 (WCAG 1.4.3). */
const AMBER = '#f5a623';
const GREEN = '#4cc38a';
const GREY = '#c4c9d1';
const TEXT = '#1a1a1a';

const NONE: Badge = { text: '', color: GREY, title: 'extension_name' };

/** Most worrying first: one POP3 setup makes the badge amber, whatever else is on the page. */
function badgeFor(setups: readonly JudgedSetup[], muted: boolean): Badge {
  if (setups.length === 0) return NONE;
  if (muted) return { text: '–', color: GREY, title: 'badge_muted' };
  const says = (state: JudgedSetup['protocol']): boolean => setups.some(({ protocol }) => protocol === state);
  if (says('pop3') || says('both')) return { text: 'POP', color: AMBER, title: 'badge_pop' };
  if (says('imap')) return { text: 'IMAP', color: GREEN, title: 'badge_imap' };
  return { text: '?', color: GREY, title: 'badge_open' };
}

/** A tab that was closed meanwhile has no badge: not an error. */
export async function showBadge(tabId: number, report: Report, muted: boolean): Promise<void> {
  const { text, color, title } = badgeFor(setupsOf(report), muted);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor({ tabId, color: TEXT }),
    browser.action.setTitle({ tabId, title: browser.i18n.getMessage(title) }),
  ]);
}

import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { readReport, setupsOf } from '../platform/reports.ts';
import { Popup } from './popup.tsx';

async function show(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const setups = tab?.id === undefined ? [] : setupsOf(await readReport(tab.id));
  render(<Popup setups={setups} />, document.body);
}

show();

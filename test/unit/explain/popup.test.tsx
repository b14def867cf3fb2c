// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import texts from '../../../_locales/en/messages.json';
import { fill, makeWords, WordsContext } from '../../../src/explain/words.ts';
import type { Policy } from '../../../src/platform/policy.ts';
import type { JudgedSetup, Report } from '../../../src/setup/report.ts';

const messages = new Map(Object.entries(texts).map(([key, { message }]) => [key, message]));
const english = makeWords('en', (key, put) => fill(messages.get(key) ?? '', put));

const POP: JudgedSetup = {
  kind: 'retrieve',
  protocol: 'pop3',
  offered: ['imap', 'pop3'],
  security: 'none',
  host: 'pop.example.com',
  port: 110,
  keepsCopy: false,
  control: '#protocol',
  domain: null,
  purpose: 'person',
  canKeepCopy: true,
  asksPassword: true,
  confidence: 0.97,
  evidence: [{ kind: 'protocol-choice', signal: 'offers-both', weight: 3, text: 'Protocol: POP3' }],
  advice: ['deletes-mail'],
};
const frame = (...setups: JudgedSetup[]) => ({ setups, refused: [], tip: true, ms: { sentinel: 0, detect: 1 } });
const reportOf = (...frames: JudgedSetup[][]): Report => ({
  frames: Object.fromEntries(frames.map((setups, id) => [id, frame(...setups)])),
});

const listeners = { addListener: vi.fn(), removeListener: vi.fn() };
const api = {
  runtime: { id: 'x', getManifest: () => ({ content_scripts: [{ js: ['a/sentinel.iife.js'] }] }) },
  storage: {
    sync: { get: vi.fn(async () => ({})), set: vi.fn(async () => {}) },
    managed: { get: vi.fn(async () => ({})) },
    session: { onChanged: listeners },
    onChanged: listeners,
  },
  permissions: {
    request: vi.fn(async () => true),
    contains: vi.fn(async () => true),
    onAdded: listeners,
    onRemoved: listeners,
  },
  scripting: { executeScript: vi.fn(async () => []) },
  tabs: { sendMessage: vi.fn(async () => {}) },
};

const POLICY = { providers: [], helpUrl: '', openGuide: true };

async function open(
  report: Report,
  access = true,
  preferences: object = {},
  policy: Policy = POLICY,
  site = 'https://mail.example.com',
): Promise<void> {
  const { Popup } = await import('../../../src/popup/popup.tsx');
  const { parsePreferences } = await import('../../../src/platform/preferences.ts');
  await act(() =>
    render(
      <WordsContext.Provider value={english}>
        <Popup
          page={{ tabId: 7, site }}
          report={report}
          access={access}
          siteAccess={false}
          preferences={parsePreferences(preferences)}
          policy={policy}
        />
      </WordsContext.Provider>,
      document.body,
    ),
  );
}

async function press(key: keyof typeof texts): Promise<void> {
  const name = texts[key].message;
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!found) throw new Error(`no button is called “${name}”`);
  await act(async () => found.click());
}
const page = (): string => document.body.textContent ?? '';

beforeEach(() => {
  vi.stubGlobal('chrome', api);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.spyOn(window, 'close').mockImplementation(() => {});
});
afterEach(async () => {
  await act(() => render(null, document.body));
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

describe('the popup', () => {
  it('says what the form says and what that is based on, of all frames', async () => {
    await open(reportOf([POP], [{ ...POP, protocol: 'imap', host: null, port: null, keepsCopy: null }]));
    expect([...document.querySelectorAll('.state')].map((one) => one.textContent)).toEqual([
      'POP3Setup 1 of 2',
      'IMAPSetup 2 of 2',
    ]);
    for (const said of ['pop.example.com', '110', texts.advice_deletes_mail.message, 'Protocol: POP3'])
      expect(page()).toContain(said);
  });

  it('has the most urgent advice as its verdict, and looks as urgent as that is', async () => {
    await open(
      reportOf([
        { ...POP, protocol: 'imap', advice: ['plaintext', 'imap-good'] },
        { ...POP, protocol: 'imap', advice: ['imap-good'] },
      ]),
    );
    expect([...document.querySelectorAll('h3')].map((one) => one.textContent)).toEqual([
      texts.advice_plaintext.message,
      texts.advice_imap_good.message,
    ]);
    expect([...document.querySelectorAll('.setup')].map((one) => one.className.split(' ').at(-1))).toEqual([
      'danger',
      'good',
    ]);
  });

  it('says what to do about it, once', async () => {
    await open(reportOf([{ ...POP, advice: ['deletes-mail', 'prefer-imap'] }]));
    expect(page()).toContain(texts.tip_do_imap.message);
    expect(page()).not.toContain(texts.advice_prefer_imap.message);
  });

  it('has room for twenty setups, each with its own place', async () => {
    await open(reportOf(Array.from({ length: 20 }, () => POP)));
    expect(document.querySelectorAll('.setup')).toHaveLength(20);
    expect(page()).toContain('Setup 20 of 20');
  });

  it('opens the tip in the frame that has the setup', async () => {
    await open(reportOf([], [POP]));
    await press('popup_open');
    expect(api.tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'open', at: 0 }, { frameId: 1 });
  });

  it('shows what a switch would change, of the setup that was meant', async () => {
    await open(reportOf([{ ...POP, protocol: 'imap', advice: ['imap-good'] }, POP]));
    await press('tip_switch');
    expect(api.tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'switch', at: 1 }, { frameId: 0 });
  });

  it('says in plain words what a verdict is based on, the strongest first', async () => {
    const evidence = [
      { kind: 'server', signal: 'server-incoming', weight: 3, text: 'Incoming server' },
      { kind: 'against', signal: 'certificate', weight: -3.5, text: 'Certificate' },
      { kind: 'protocol-choice', signal: 'offers-both', weight: 4, text: '' },
    ] as const;
    await open(reportOf([{ ...POP, evidence }]));
    expect([...document.querySelectorAll('.evidence li')].map((one) => one.textContent)).toEqual([
      texts.signal_offers_both.message,
      `${texts.signal_against.message} Certificate`,
      `${texts.signal_server_incoming.message} Incoming server`,
    ]);
  });

  it('says what an administrator has set, and offers nothing that would have no effect', async () => {
    await open(reportOf([POP]), true, { forcedSites: ['example.com'] });
    expect(page()).toContain(texts.popup_forced.message);
    expect(page()).not.toContain(texts.popup_mute.message);
    await act(() => render(null, document.body));
    await open(
      reportOf([POP]),
      true,
      { mutedSites: ['mail.example.com'] },
      { ...POLICY, helpUrl: 'https://help.example/' },
    );
    expect(page()).toContain(texts.popup_muted_policy.message);
    expect(page()).not.toContain(texts.popup_unmute.message);
    expect(document.querySelector('a[href="https://help.example/"]')?.textContent).toBe(texts.guide_help.message);
  });

  it('mutes the site that is shown, and takes it back', async () => {
    await open(reportOf([POP]));
    await press('popup_mute');
    await vi.waitFor(() =>
      expect(api.storage.sync.set).toHaveBeenCalledWith({ mutedOrigins: ['https://mail.example.com'] }),
    );
    await act(() => render(null, document.body));
    await open(reportOf([POP]), true, { mutedOrigins: ['https://mail.example.com'] });
    expect(page()).toContain(texts.popup_muted.message);
    await press('popup_unmute');
    await vi.waitFor(() => expect(api.storage.sync.set).toHaveBeenLastCalledWith({ mutedOrigins: [] }));
  });

  it('says so when a choice could not be kept', async () => {
    api.storage.sync.set.mockRejectedValueOnce(new Error('quota'));
    await open(reportOf([POP]));
    await press('popup_mute');
    await vi.waitFor(() => expect(page()).toContain(texts.options_failed.message));
    expect(page()).not.toContain(texts.popup_check_failed.message);
  });

  it('claims nothing of a page that it never looks at by itself: the browser’s own, a file', async () => {
    await open(reportOf(), true, {}, POLICY, '');
    expect(page()).not.toContain(texts.popup_nothing.message);
    expect(page()).toContain(texts.popup_check.message);
  });

  it('says plainly that there is nothing, and checks the page when asked', async () => {
    await open(reportOf());
    expect(page()).toContain(texts.popup_nothing.message);
    await press('popup_check');
    expect(api.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, allFrames: true },
      files: ['a/scout.iife.js'],
    });
  });

  it('says so when a page is closed to extensions', async () => {
    api.scripting.executeScript.mockRejectedValueOnce(new Error('cannot be scripted'));
    await open(reportOf());
    await press('popup_check');
    await vi.waitFor(() => expect(page()).toContain(texts.popup_check_failed.message));
  });

  it('asks for access back when it was taken, and does not claim to know the page meanwhile', async () => {
    await open(reportOf(), false);
    expect(page()).toContain(texts.popup_access.message);
    expect(page()).not.toContain(texts.popup_nothing.message);
    await press('popup_access_allow');
    expect(api.permissions.request).toHaveBeenCalledWith({ origins: ['http://*/*', 'https://*/*'] });
    expect(page()).not.toContain(texts.popup_access.message);
  });

  it('asks for one site alone, and says so when it was refused', async () => {
    api.permissions.request.mockResolvedValueOnce(false);
    await open(reportOf(), false);
    await press('popup_access_site');
    expect(api.permissions.request).toHaveBeenCalledWith({ origins: ['https://mail.example.com/*'] });
    expect(page()).toContain(texts.popup_access_refused.message);
  });
});

import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** What the extension's scripts write to the consoles of pages, uncaught errors among it: all that comes from their isolated worlds. */
export function listenTo(context: BrowserContext): () => string[] {
  const words: string[] = [];

  async function follow(page: Page): Promise<void> {
    const session = await context.newCDPSession(page);
    await hear(session);
  }

  async function hear(session: CDPSession): Promise<void> {
    const ours = new Set<number>();
    session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
      if (origin.startsWith('chrome-extension://')) ours.add(id);
    });
    session.on('Runtime.consoleAPICalled', ({ executionContextId, args }) => {
      if (ours.has(executionContextId)) words.push(args.map((arg) => arg.description ?? String(arg.value)).join(' '));
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      const { executionContextId, url, text, exception } = exceptionDetails;
      const known = executionContextId !== undefined && ours.has(executionContextId);
      if (known || url?.startsWith('chrome-extension://')) words.push(`${text} ${exception?.description ?? ''}`);
    });
    session.on('Log.entryAdded', ({ entry }) => {
      if (/imap-?advisor|chrome-extension:/i.test(`${entry.text} ${entry.url}`)) words.push(entry.text);
    });
    await session.send('Runtime.enable');
    await session.send('Log.enable');
  }

  context.on('page', (page) => {
    follow(page).catch(() => {}); // a page that is gone already says nothing
  });
  return () => [...words];
}

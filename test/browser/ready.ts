/** How long a browser with the extension may take to be ready. Milliseconds. */
const READY = 20_000;

/**
 * Runs in an extension page. Chrome does not answer for a policy before its own start is over, and the extension says nothing
 * until then. After installing, the guide opens by itself: it is closed, for tabs in the foreground come first. Answers
 * whether it was there.
 */
export const WHEN_READY = `(async () => {
  const end = performance.now() + ${READY};
  const policy = await chrome.storage.managed.get().catch(() => ({}));
  for (;;) {
    const guide = (await chrome.tabs.query({})).find(({ url }) => url?.includes('/guide/index.html?welcome'));
    if (guide) {
      await chrome.tabs.remove(guide.id);
      return true;
    }
    if (policy.openGuide === false || performance.now() > end) return false;
    await new Promise((done) => setTimeout(done, 50));
  }
})()`;

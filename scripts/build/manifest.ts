import { readFileSync } from 'node:fs';
import type { ManifestV3Export } from '@crxjs/vite-plugin';

export const BROWSERS = ['chrome', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

export const ourManifest = () => JSON.parse(readFileSync('manifest.json', 'utf8'));

/**
 * The one manifest less what the other browser alone understands. `live`: for the development server, which sends the code by
 * network. The policy of the extension's pages forbids that, and an unpacked extension without one may load from localhost.
 */
export function manifestFor(browser: Browser, live = false): ManifestV3Export {
  const manifest = ourManifest();
  delete manifest.web_accessible_resources; // tidy.ts puts them into Chrome's package: CRXJS looks for them before they are built
  if (browser === 'chrome') {
    delete manifest.browser_specific_settings;
    delete manifest.background.scripts;
  } else {
    delete manifest.minimum_chrome_version;
    delete manifest.background.service_worker;
    delete manifest.storage; // Firefox takes policies without a schema
  }
  if (live) {
    delete manifest.content_security_policy;
    delete manifest.storage; // tidy.ts puts the schema into the package; Chrome refuses an extension without the file
  }
  return manifest;
}

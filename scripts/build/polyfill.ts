import type { Plugin } from 'vite';

/** What webextension-polyfill knows of each API; it is JSON in its source. */
const METADATA = /(?<=const apiMetadata = )\{[\s\S]*?\n {6}\}(?=;)/;

/** The APIs of the table that this extension names (src/platform/browser.ts). */
const USED = ['extension', 'permissions', 'runtime', 'storage', 'tabs'];

/** Three quarters of the polyfill are a table of APIs that are not used here: what it does not know it hands through. */
export function slimPolyfill(): Plugin {
  return {
    name: 'slim-polyfill',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('/webextension-polyfill/')) return null;
      const [table] = METADATA.exec(code) ?? [];
      if (!table)
        throw new Error('webextension-polyfill no longer has its table where scripts/build/polyfill.ts looks');
      const known: unknown = JSON.parse(table);
      const used = Object.entries(Object(known)).filter(([api]) => USED.includes(api));
      return { code: code.replace(METADATA, () => JSON.stringify(Object.fromEntries(used))), map: null };
    },
  };
}

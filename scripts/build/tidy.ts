import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { CrxPlugin } from '@crxjs/vite-plugin';
import { minify_sync } from 'terser';
import type { Rollup } from 'vite';
import { type Browser, ourManifest } from './manifest.ts';
import { browsersOwn, names, places, read, tipsScript, withNames, withPlaces } from './texts.ts';

/** Preact's only HTML sink: no component uses dangerouslySetInnerHTML, and reviewers (web-ext lint) ask about it. */
const HTML_SINK = /[\w$.]+\.innerHTML=[\w$.]+\.__html/g;

/** Once more: terser finds 2 to 3 % that Vite's own minifier leaves, a little more where functions stand first, 130 bytes when that is done twice and 30 a third time. */
function smaller(script: string, module: boolean, ascii: boolean): string {
  const key = `${module} ${ascii} ${script}`;
  const made =
    known.get(key) ?? [false, true, true, true].reduce((code, hoist) => minified(code, module, ascii, hoist), script);
  known.set(key, made);
  return made;
}

/** Most scripts are the same in both browsers' packages, which one process makes. */
const known = new Map<string, string>();

const minified = (code: string, module: boolean, ascii: boolean, hoist_funs: boolean): string =>
  minify_sync(code, {
    module,
    ecma: 2020,
    // No property of ours, of Preact or of Valibot does anything by being read.
    compress: {
      passes: 2,
      toplevel: true,
      keep_fargs: false,
      pure_getters: true,
      unsafe: true,
      unsafe_arrows: true,
      drop_console: true, // the polyfill's warnings to developers
      hoist_funs,
    },
    mangle: { toplevel: true },
    format: { ascii_only: ascii },
  }).code ?? code;

/** Words of other scripts stand here as they are; a few letters elsewhere are escaped, so that a script takes one byte a sign in memory. */
const MANY_SCRIPTS = /^a\/b\./;

/** Nothing but texts: Vite's minifier leaves their line breaks as they are, one byte each; terser does not. */
const TEXTS = /^a\/m\d*\./;

/** Nearly all of their functions run at once: Chrome compiles them in one go, instead of each when it is called. */
const AT_ONCE = /(?:scout|advisor|tip)\.iife\.js$/;
const HINT = '//# allFunctionsCalledOnLoad\n';

/** CRXJS copies a content script's style as it is; the browser reads it in every page. */
const bare = (css: string): string =>
  css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,>]) ?/g, '$1');

/** Our pages are a head and an empty body, which HTML lets one leave out, and a width says the scale: no space of theirs is shown, and their files are their own origin's. */
const lean = (html: string): string =>
  html
    .replaceAll(/\s*\n\s*/g, '')
    .replaceAll(/ crossorigin|, initial-scale=1| \/(?=>)|<\/?(?:head|body)>|<\/html>/g, '');

/** Modules that only the module copies of the classic scripts had asked for: nothing names them any more. */
function dropUnused(bundle: Rollup.OutputBundle): void {
  const textOf = (part: Rollup.OutputBundle[string]): string =>
    part.type === 'chunk' ? part.code : String(part.source);
  for (let before = -1; before !== Object.keys(bundle).length; ) {
    before = Object.keys(bundle).length;
    for (const [file, part] of Object.entries(bundle)) {
      const others = Object.entries(bundle).filter(([other]) => other !== file);
      if (part.type === 'chunk' && !others.some(([, other]) => textOf(other).includes(basename(file))))
        delete bundle[file];
    }
  }
}

/**
 * Takes out of the package what CRXJS adds for injected scripts and what nobody may reach: web-accessible resources but our own
 * under an address that changes, as by others any page could detect the extension, and the module copies of the classic scripts.
 */
export function tidyPackage(browser: Browser): CrxPlugin {
  const english = read('_locales/en/messages.json');
  const named = names(english);
  const at = new Map([...places(english), ...named]);
  return {
    name: 'tidy-package',
    enforce: 'post',
    apply: 'build',
    renderCrxManifest(manifest, bundle) {
      delete manifest.web_accessible_resources;
      if (browser === 'chrome') manifest.web_accessible_resources = ourManifest().web_accessible_resources;
      for (const [file, part] of Object.entries(bundle)) {
        if (part.type === 'chunk' && part.facadeModuleId && /\.iife\.tsx?$/.test(part.facadeModuleId))
          delete bundle[file];
        else if (part.type === 'chunk')
          part.code = TEXTS.test(file)
            ? part.code
            : smaller(withPlaces(part.code.replaceAll(HTML_SINK, '0'), named), true, !MANY_SCRIPTS.test(file));
        else if (file.endsWith('.js'))
          part.source =
            (AT_ONCE.test(file) ? HINT : '') +
            smaller(withPlaces(String(part.source).replaceAll(HTML_SINK, '0'), at), false, true);
      }
      return manifest;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        // The schema of an administrator's policy: Chrome reads it, Firefox knows none.
        if (browser === 'chrome')
          this.emitFile({
            type: 'asset',
            fileName: 'schema.json',
            // Its descriptions are for readers of the source; docs/administrators.md tells administrators.
            source: JSON.stringify(JSON.parse(readFileSync('schema.json', 'utf8')), (key, value: unknown) =>
              key === 'description' ? undefined : value,
            ),
          });
        dropUnused(bundle);
        for (const [file, part] of Object.entries(bundle)) {
          if (part.type === 'asset' && file === 'src/sentinel/notice.css') part.source = bare(String(part.source));
          if (part.type === 'asset' && file.endsWith('.html')) part.source = lean(String(part.source));
          if (part.type === 'asset' && file === 'manifest.json')
            part.source = withNames(JSON.stringify(JSON.parse(String(part.source))), english);
          const [, tag] = /^_locales\/(\w+)\/messages\.json$/.exec(file) ?? [];
          if (part.type !== 'asset' || !tag) continue;
          const own = tag === 'en' ? english : JSON.parse(String(part.source));
          part.source = browsersOwn(own, english);
          this.emitFile({
            type: 'asset',
            fileName: `t/${tag.replace('_', '-')}.js`,
            source: tipsScript(own, english),
          });
        }
      },
    },
  };
}

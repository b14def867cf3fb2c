/** Makes each page of test/kits/pages one self-contained file; those that have not changed are kept. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { installKits } from './install.ts';

const PAGES = resolve('test/kits/pages');
/** Scripts that no bundler takes apart: each becomes a global of this name, before the page's own script. */
const BEFORE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ember: {
    emberModule: 'ember-source/dist/ember.debug.js',
    emberCompiler: 'ember-source/dist/ember-template-compiler.js',
  },
};

/** Style sheets that a package does not let be imported. */
const STYLES: Readonly<Record<string, string>> = {
  'angular-material': '@angular/material/prebuilt-themes/azure-blue.css',
};

interface Bundler {
  build(options: Record<string, unknown>): Promise<{ readonly outputFiles: readonly { path: string; text: string }[] }>;
}

const pageOf = (css: string, script: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Settings – Mail accounts</title>
<style>${css}</style>
<header><a href="#inbox">Inbox</a> <a href="#settings">Settings</a> <input type="search" aria-label="Search mail"></header>
<main><div id="app"></div></main>
<footer>Example Webmail</footer>
<script>${script.replaceAll('</script', '<\\/script')}</script>
</html>
`;

/** Answers with the folder of the built pages: `<name>.html` for each script in test/kits/pages. */
export async function buildPages(): Promise<string> {
  const kits = installKits();
  const out = join(kits, 'out');
  mkdirSync(out, { recursive: true });
  const shared = ['account.ts', 'hand-form.ts', 'jquery-global.ts', 'page.css'];
  const common = [
    resolve('test/kits/package-lock.json'),
    resolve('test/kits/build.ts'),
    ...shared.map((one) => join(PAGES, one)),
  ]
    .map((file) => readFileSync(file, 'utf8'))
    .join('');
  for (const file of readdirSync(PAGES).filter((one) => /\.tsx?$/.test(one) && !shared.includes(one))) {
    const hash = createHash('sha256')
      .update(common)
      .update(readFileSync(join(PAGES, file)))
      .digest('hex');
    const name = basename(file).replace(/\.tsx?$/, '');
    const stamp = join(out, `${name}.sha256`);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) continue;
    process.stdout.write(`building ${name}\n`);
    writeFileSync(join(out, `${name}.html`), await bundle(file, name, kits));
    writeFileSync(stamp, hash);
  }
  return out;
}

async function bundle(file: string, name: string, kits: string): Promise<string> {
  const packages = createRequire(join(kits, 'package.json'));
  const esbuild: Bundler = packages('esbuild');
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(PAGES, file)],
    nodePaths: [join(kits, 'node_modules')],
    outdir: 'out',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    // not the extension's own settings, which say Preact
    tsconfigRaw: { compilerOptions: { jsxImportSource: 'react' } },
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
    alias: { vue: packages.resolve('vue/dist/vue.esm-bundler.js') },
    loader: Object.fromEntries(
      ['.png', '.gif', '.svg', '.woff', '.woff2', '.ttf', '.eot'].map((one) => [one, 'empty']),
    ),
    logLevel: 'error',
  });
  const of = (ending: string): string =>
    outputFiles
      .filter(({ path }) => path.endsWith(ending))
      .map(({ text }) => text)
      .join('\n');
  const before = Object.entries(BEFORE[name] ?? {}).map(
    ([global, path]) =>
      `var ${global} = (function (module) {${readFileSync(join(kits, 'node_modules', path), 'utf8')}
return module.exports; })({ exports: {} });`,
  );
  const theme = STYLES[name] ? readFileSync(join(kits, 'node_modules', STYLES[name]), 'utf8') : '';
  return pageOf(readFileSync(join(PAGES, 'page.css'), 'utf8') + theme + of('.css'), [...before, of('.js')].join('\n;'));
}

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Does the build's first step refuse a project of one file with one import? Under the project's own biome.json. */
function refused(path: string, specifier: string): boolean {
  const project = mkdtempSync(join(tmpdir(), 'imports-'));
  try {
    for (const name of ['biome.json', '.gitignore']) cpSync(name, join(project, name));
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), `import '${specifier}';\n`);
    const biome = resolve('node_modules/@biomejs/biome/bin/biome');
    const args = [biome, 'lint', '--only=style/noRestrictedImports', 'src'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
    if (status !== 0) expect(`${stdout}${stderr}`).toContain('Imports run downward only');
    return status !== 0;
  } finally {
    rmSync(project, { recursive: true });
  }
}

test.each([
  ['src/setup/x.ts', '../detect/detect.ts'],
  ['src/detect/x.ts', '../tip/tip.iife.tsx'],
  ['src/platform/x.ts', '../background/background.ts'],
  ['src/sentinel/x.ts', '../advisor/advisor.ts'],
  ['src/background/x.ts', '../detect/detect.ts'],
  ['src/detect/judge/x.ts', '../dom/safe.ts'],
  ['src/detect/judge/levers/x.ts', '../../read/fields.ts'],
  ['src/advisor/x.ts', '../detect/judge/judge.ts'],
])('%s may not import %s', (path, specifier) => {
  expect(refused(path, specifier)).toBe(true);
});

test('detect may import setup', () => {
  expect(refused('src/detect/x.ts', '../setup/setup.ts')).toBe(false);
});

test('the background may import the judge', () => {
  expect(refused('src/background/x.ts', '../detect/judge/judge.ts')).toBe(false);
});

test('the build asks first', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(scripts.build).toMatch(/^node scripts\/ready.mjs && biome lint --only=style\/noRestrictedImports src && /);
});

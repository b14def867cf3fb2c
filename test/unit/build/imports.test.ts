import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Does the import rule of biome.json refuse this one import in a file at this path? */
function refused(path: string, specifier: string): boolean {
  const rule = ['biome', 'lint', '--only=style/noRestrictedImports', `--stdin-file-path=${path}`];
  const { stdout, stderr } = spawnSync('npx', rule, { input: `import '${specifier}';\n`, encoding: 'utf8' });
  // Its exit status also tells of other things when it reads from stdin; the rule's own words tell only of imports.
  return `${stdout}${stderr}`.includes('Imports run downward only');
}

describe('imports run one way', () => {
  test.each([
    ['src/setup/x.ts', '../detect/detect.ts'],
    ['src/detect/x.ts', '../tip/tip.iife.tsx'],
    ['src/platform/x.ts', '../background/background.ts'],
    ['src/sentinel/x.ts', '../advisor/advisor.ts'],
  ])('%s may not import %s', (path, specifier) => {
    expect(refused(path, specifier)).toBe(true);
  });

  test('detect may import setup', () => {
    expect(refused('src/detect/x.ts', '../setup/setup.ts')).toBe(false);
  });

  test('the build asks first', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(scripts.build).toMatch(/^biome lint --only=style\/noRestrictedImports src && /);
  });
});

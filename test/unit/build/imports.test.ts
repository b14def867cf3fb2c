import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** What the import rule of biome.json says of a file at this path with this one import. */
function lint(path: string, specifier: string): number | null {
  const rule = ['biome', 'lint', '--only=style/noRestrictedImports', `--stdin-file-path=${path}`];
  return spawnSync('npx', rule, { input: `import '${specifier}';\n`, encoding: 'utf8' }).status;
}

describe('imports run one way', () => {
  test.each([
    ['src/setup/x.ts', '../detect/detect.ts'],
    ['src/detect/x.ts', '../tip/tip.iife.tsx'],
    ['src/platform/x.ts', '../background/background.ts'],
    ['src/sentinel/x.ts', '../advisor/advisor.ts'],
  ])('%s may not import %s', (path, specifier) => {
    expect(lint(path, specifier)).toBe(1);
  });

  test('detect may import setup', () => {
    expect(lint('src/detect/x.ts', '../setup/setup.ts')).toBe(0);
  });

  test('the build asks first', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(scripts.build).toMatch(/^biome lint --only=style\/noRestrictedImports src && /);
  });
});

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allWrongImports, FLOORS, wrongImports } from '../../../scripts/build/rooms.ts';

test('the imports of the source run one way', () => {
  expect(allWrongImports('src')).toEqual([]);
});

test('each folder of src is a room, and each room a folder', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((one) => one.isDirectory());
  const rooms = new Set(FLOORS.flat());
  expect(folders.map(({ name }) => name).filter((name) => !rooms.has(name))).toEqual([]);
});

test.each([
  ['upstairs', 'detect/detect.ts', "import { tip } from '../tip/tip.ts';"],
  ['a neighbour', 'advise/advise.ts', "import { plan } from '../switch/plan.ts';"],
  ['upstairs, over lines', 'setup/setup.ts', "import {\n  detect,\n} from '../detect/detect.ts';"],
  ['upstairs, as a type', 'setup/setup.ts', "import type { Control } from '../detect/control.ts';"],
  ['upstairs, passed on', 'setup/setup.ts', "export * from '../detect/detect.ts';"],
  ['upstairs, for its effect', 'platform/browser.ts', "import '../background/background.ts';"],
  ['upstairs, when needed', 'platform/browser.ts', "const later = import('../popup/main.tsx');"],
  ['what is no room', 'tip/tip.ts', "import { x } from '../attic/x.ts';"],
])('an import of %s is refused', (_what, file, code) => {
  expect(wrongImports(file, code)).toHaveLength(1);
});

test.each([
  ['below', 'tip/tip.ts', "import { detect } from '../detect/detect.ts';"],
  ['the own room', 'tip/tip.ts', "import { card } from './card/card.tsx';"],
  ['a door', 'tip/tip.iife.tsx', "import { openDoor } from '../advisor/door.ts';"],
  ["a script's file name", 'background/inject.ts', "import tip from '../tip/tip.iife.tsx?iife';"],
  ['a package', 'setup/setup.ts', "import * as v from 'valibot';"],
])('an import of %s is allowed', (_what, file, code) => {
  expect(wrongImports(file, code)).toEqual([]);
});

test('a folder is read whole, and the message names file and target', () => {
  const src = mkdtempSync(join(tmpdir(), 'rooms-'));
  mkdirSync(join(src, 'setup', 'deep'), { recursive: true });
  writeFileSync(join(src, 'setup', 'deep', 'x.ts'), "import { y } from '../../detect/y.ts';\n");
  expect(allWrongImports(src)).toEqual([
    'src/setup/deep/x.ts imports detect/y.ts: setup may import only itself and what is below it',
  ]);
  rmSync(src, { recursive: true });
});

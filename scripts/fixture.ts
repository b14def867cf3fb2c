/** npm run fixture -- report.json [--id NAME] [--nothing] [--set FOLDER]: a sketch saved by the tip becomes a page and a case of the corpus. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { BadSet } from '../test/corpus/schema.ts';
import { addCase } from './fixture/case.ts';
import { BadSketch, readSketch } from './fixture/schema.ts';

const USAGE = 'npm run fixture -- report.json [--id NAME] [--nothing] [--set FOLDER]';

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      id: { type: 'string' },
      nothing: { type: 'boolean', default: false },
      set: { type: 'string', default: 'test/corpus/reported' },
    },
  });
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new BadSketch(`name one file: ${USAGE}`);
  const id = values.id ?? basename(file).replace(/\.json$/, '');
  if (!/^[a-z\d][a-z\d-]*$/.test(id))
    throw new BadSketch(`"${id}" is no name for a page: give one of a-z, 0-9 and - with --id.`);
  if (!existsSync(file) || !statSync(file).isFile())
    throw new BadSketch(`there is no file ${file}: name one that the tip saved.`);
  const sketch = readSketch(readFileSync(file, 'utf8'));
  const page = relative('.', addCase(values.set, id, sketch, values.nothing));
  const now = values.nothing ? 'that there is nothing to find' : `${sketch.said.kind}, ${sketch.said.protocol}`;
  process.stdout.write(`${page} is made; its case says ${now}.
A person found wrong what the extension said: put right ${join(values.set, 'cases.json')}, then npm run corpus -- ${id}
`);
}

try {
  main();
} catch (error) {
  // parseArgs throws TypeErrors, which name the option that it does not know.
  if (!(error instanceof BadSketch || error instanceof BadSet || error instanceof TypeError)) throw error;
  process.stderr.write(`fixture: ${error.message.split('\n')[0]}\n`);
  process.exitCode = 2;
}

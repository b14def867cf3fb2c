/** All checks; the last lines say what failed and sum up. Each part: a command, and how many it passed and failed. */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

interface Part {
  readonly name: string;
  readonly command: readonly string[];
  /** Reads the counts from the output; without it the part counts as one. */
  readonly count?: (output: string) => readonly [passed: number, failed: number] | null;
}

const number = (text: string | undefined): number => Number(text ?? 0);

const vitest = (output: string): readonly [number, number] | null => {
  const line = /^\s*Tests\s+(.*)$/m.exec(stripVTControlCharacters(output))?.[1];
  if (!line) return null;
  return [number(/(\d+) passed/.exec(line)?.[1]), number(/(\d+) failed/.exec(line)?.[1])];
};

const plain = (output: string): readonly [number, number] | null => {
  const line = [...output.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1);
  return line ? [number(line[1]), number(line[2])] : null;
};

const one = (name: string, command: string, count?: Part['count']): Part => ({
  name,
  command: command.split(' '),
  ...(count && { count }),
});

/**
 * Steps one after another; the lanes of a step side by side, as most parts wait more than they work. A policy holds for every
 * Chromium of the machine: no other may be open.
 */
const STEPS: readonly (readonly (readonly Part[])[])[] = [
  [
    [
      one('corpus', 'node --import tsx test/corpus/run.ts', plain),
      one('furnished', 'node --import tsx test/corpus/changed/furnished.ts --every 4', plain),
    ],
    [
      one('format and lint', 'npx biome check .'),
      one('types', 'npx tsc --noEmit'),
      one('build', 'npm run build --silent'),
      one('add-on lint', 'npx web-ext lint -s dist/firefox --warnings-as-errors'),
      one('fuzz', 'nice node --import tsx test/fuzz/run.ts', plain),
    ],
    [one('unit', 'nice npx vitest run', vitest)],
  ],
  [
    [one('browsers', 'node --import tsx test/e2e/run.ts -policy', plain)],
    [one('widget kits', 'node --import tsx test/kits/run.ts', plain)],
    [
      one('apps', 'node --import tsx test/apps/run.ts', plain),
      one('cost', 'node --import tsx test/bench/run.ts --quick', plain),
    ],
  ],
  [[one('policy', 'node --import tsx test/e2e/run.ts policy', plain)]],
];

/** Lines in which a part says what failed; of one without such lines the end of what it said. */
function failuresIn(output: string): readonly string[] {
  const lines = stripVTControlCharacters(output).split('\n');
  const told = lines.filter((line) => /^\s*(?:FAIL|failed:|passes now)/.test(line));
  return told.length > 0 ? told : lines.slice(-20);
}

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly string[];
}

function run({ name, command, count }: Part): Promise<Outcome> {
  process.stdout.write(`\n== ${name}\n`);
  const began = performance.now();
  const [program = '', ...args] = command;
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      output += data.toString();
      process.stdout.write(data);
    });
  }
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const [passed, counted] = count?.(output) ?? (code === 0 ? [1, 0] : [0, 1]);
      // A part that failed without counting a failure has failed all the same.
      const failed = code === 0 ? counted : Math.max(1, counted);
      const failures = failed > 0 ? failuresIn(output).map((line) => `${name}: ${line.trim()}`) : [];
      process.stdout.write(`(${name}: ${Math.round((performance.now() - began) / 1000)} s)\n`);
      resolve({ passed, failed, failures });
    });
  });
}

let passed = 0;
let failed = 0;
const failures: string[] = [];
async function runAll(lane: readonly Part[]): Promise<void> {
  for (const part of lane) {
    const outcome = await run(part);
    passed += outcome.passed;
    failed += outcome.failed;
    failures.push(...outcome.failures);
  }
}
for (const lanes of STEPS) await Promise.all(lanes.map(runAll));
process.stdout.write(`\n${failures.map((line) => `${line}\n`).join('')}${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;

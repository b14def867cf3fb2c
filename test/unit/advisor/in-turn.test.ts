import { expect, it } from 'vitest';
import { inTurn } from '../../../src/advisor/in-turn.ts';

it('runs one at a time, and once more for all who ask meanwhile', async () => {
  const log: string[] = [];
  const open: (() => void)[] = [];
  const run = inTurn(() => {
    const nth = open.length + 1;
    log.push(`begin ${nth}`);
    return new Promise<void>((done) => open.push(() => done(void log.push(`end ${nth}`))));
  });
  const first = run();
  expect(log, 'the first begins at once').toEqual(['begin 1']);
  const later = [run(), run(), run()].map((one) => one.then(() => log.push('answered')));
  open[0]?.();
  await first;
  await Promise.resolve();
  expect(log).toEqual(['begin 1', 'end 1', 'begin 2']);
  open[1]?.();
  await Promise.all(later);
  expect(log).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2', 'answered', 'answered', 'answered']);
  const again = run();
  expect(log.at(-1)).toBe('begin 3');
  open[2]?.();
  await again;
});

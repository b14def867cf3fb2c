import { describe, expect, it } from 'vitest';
import { turn } from '../../../src/detect/vocabulary/turn.ts';

const BASE = 'а'.charCodeAt(0);

describe('letters in each other’s place', () => {
  it('writes a script in the letters from a to ~', () => {
    expect(turn('Aпортыz', BASE)).toMatch(/^A[a-~]{5}[^a-~]$/);
  });
  it('is undone by doing it twice', () => {
    const text = 'Aпочта imap* ёіґ 7 邮件 ~';
    expect(turn(turn(text, BASE), BASE)).toBe(text);
  });
  it('leaves Latin as it is', () => {
    expect(turn('AportB*mail', 0x61)).toBe('AportB*mail');
  });
});

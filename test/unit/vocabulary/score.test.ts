import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../corpus/fingerprint.ts';
import type { ExpectedSetup } from '../../corpus/schema.ts';
import { compare, isRight, wilson } from '../../corpus/score.ts';

const want: ExpectedSetup = {
  kind: 'retrieve',
  protocol: 'pop3',
  offered: ['imap', 'pop3'],
  security: ['tls', 'unknown'],
  keepsCopy: [null, true],
  control: '#p',
};
const got = {
  kind: 'retrieve',
  protocol: 'pop3',
  offered: ['imap', 'pop3'],
  security: 'tls',
  keepsCopy: null,
  control: '#p',
};

describe('scoring', () => {
  it('accepts each defensible answer', () => {
    expect(isRight(compare([want], [got]))).toBe(true);
    expect(isRight(compare([want], [{ ...got, security: 'unknown', keepsCopy: true }]))).toBe(true);
  });
  it('names the wrong fields', () => {
    expect(compare([want], [{ ...got, protocol: 'imap', security: 'none' }])?.pairs[0]?.wrong).toEqual([
      'protocol',
      'security',
    ]);
  });
  it('counts another kind as missed and extra', () => {
    const compared = compare([want], [{ ...got, kind: 'access' }]);
    expect([compared?.missed.length, compared?.extra.length]).toEqual([1, 1]);
  });
  it('lets anything pass where anything is right', () => {
    expect(isRight(compare('any', [got]))).toBe(true);
  });
  it('gives the interval of Wilson (1927)', () => {
    const [low, high] = wilson(8, 10);
    expect(low).toBeCloseTo(0.4902, 3);
    expect(high).toBeCloseTo(0.9433, 3);
  });
});

describe('copies', () => {
  const page = (name: string, label = 'Protocol') =>
    `<form id=${name}><label for="${name}">${label}</label><select name="${name}"><option value=a>POP3</option><option>IMAP</option></select><input type=text name=${name}2></form>`;
  it('a renamed page is the same page', () => {
    expect(fingerprint(page('x'))).toBe(
      fingerprint(`<h2 class=z></h2>${page('y')}`.replace('<h2 class=z></h2>', '<div></div>')),
    );
  });
  it('another label makes another page', () => {
    expect(fingerprint(page('x'))).not.toBe(fingerprint(page('x', 'Protokoll')));
  });
});

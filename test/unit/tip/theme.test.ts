// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { luminance, themeAround } from '../../../src/tip/theme.ts';

const around = (html: string): string => {
  document.body.innerHTML = html;
  return themeAround(document.querySelector('input') ?? document.body);
};

describe('how light a colour is, in every notation that browsers compute', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgba(0, 0, 0, 0.9)', 0],
    ['rgb(118, 118, 118)', 0.18],
    ['color(srgb 1 1 1)', 1],
    ['color(display-p3 0.1 0.1 0.1 / 0.8)', 0.01],
    ['oklch(0.2 0.03 260)', 0.01],
    ['oklab(0.97 -0.01 0.002)', 0.91],
    ['lab(96 -1.5 3)', 0.9],
    ['lch(10 4 260)', 0.01],
  ])('%s', (colour, expected) => {
    expect(luminance(colour)).toBeCloseTo(expected, 2);
  });
  it.each(['rgba(0, 0, 0, 0)', 'rgba(255, 255, 255, 0.4)', 'color(srgb 0 0 0 / 0.1)', 'oklch(0.2 0 0 / 0)'])(
    '%s lets through what is behind',
    (colour) => {
      expect(luminance(colour)).toBeNull();
    },
  );
});

describe('dark or light', () => {
  it('by the paper around the control, not by the control', () => {
    expect(around('<div style="background:#14181d"><input style="background:#fff"></div>')).toBe('dark');
    expect(around('<div style="background:#14181d"><div style="background:#fff"><input></div></div>')).toBe('light');
  });
  it('through what is transparent', () => {
    expect(around('<div style="background:#14181d"><p style="background:rgba(255,255,255,.1)"><input></p></div>')).toBe(
      'dark',
    );
  });
  it("before a picture, by the words' colour", () => {
    const page = (words: string): string =>
      `<div style="background:#fff"><div style="color:${words};background-image:linear-gradient(#000,#012)"><input></div></div>`;
    expect(around(page('rgb(240, 240, 240)'))).toBe('dark');
    expect(around(page('rgb(20, 20, 20)'))).toBe('light');
  });
  it('where there is no background at all, too', () => {
    expect(around('<input>')).toBe('light');
  });
});

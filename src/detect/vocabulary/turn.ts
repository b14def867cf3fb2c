/** The letters a to ~ and the signs % to @, which other scripts can spare. */
const LETTERS = { first: 0x61, count: 30 };
const SIGNS = { first: 0x25, count: 28 };

/** How many letters of a script have a place. */
export const COUNT = LETTERS.count + SIGNS.count;

/** Letters from `base` on and plain ones in each other's place: most of a script is one byte a letter in the package. Done twice it is undone. */
export const turn = (text: string, base: number): string =>
  base === LETTERS.first
    ? text
    : text.replace(/[^ !-$A-`]/g, (char) => {
        const code = char.charCodeAt(0);
        const place = code - base;
        if (code < LETTERS.first) return String.fromCharCode(base + LETTERS.count + code - SIGNS.first);
        if (code < LETTERS.first + LETTERS.count) return String.fromCharCode(base + code - LETTERS.first);
        if (place < 0 || place >= COUNT) return char;
        return String.fromCharCode(place < LETTERS.count ? LETTERS.first + place : SIGNS.first + place - LETTERS.count);
      });

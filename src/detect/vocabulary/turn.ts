/** The letters from a to ~, which other scripts can spare. */
export const TURNED = { first: 0x61, count: 30 };

/** The letters from `base` on and those from a to ~ in each other's place: most of a script is one byte a letter in the package. Done twice it is undone. */
export const turn = (text: string, base: number): string =>
  text.replace(/[^ -`]/g, (char) => {
    const code = char.charCodeAt(0);
    const { first, count } = TURNED;
    if (code < first + count) return String.fromCharCode(code - first + base);
    return code >= base && code < base + count ? String.fromCharCode(code - base + first) : char;
  });

/** Letters of all scripts, asked for only where ASCII does not tell: Unicode's classes cost 0.3 ms each at their first use in a page. */

export const isAscii = (text: string): boolean => !/[^ -~]/.test(text);

/** More than signs and space? */
export const hasLetters = (text: string): boolean => /[A-Za-z\d]/.test(text) || (!isAscii(text) && /\p{L}/u.test(text));

/** Letters and digits of scripts that put spaces between words. Chinese, Japanese, Korean, Thai and their neighbours have no such boundary. */
export function isSpacedLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  if (code < 0xc0) return false; // ¿ and « are no letters
  if (code >= 0x0e00 && code <= 0x0fff) return false;
  if (code >= 0x1000 && code <= 0x11ff) return false;
  if (code >= 0x1780 && code <= 0x17ff) return false;
  return code < 0x2000;
}

/** What a character counts as that begins a word: 0 Latin, digits and signs; other alphabets by their blocks; 0x10 what is written without spaces, and rarer ones. */
export function scriptOf(code: number): number {
  if (code < 0x250) return 0;
  if (code < 0x1000) return code >> 8;
  return code >= 0x2000 && code < 0x2e80 ? 0 : 0x10; // dashes, bullets and arrows are in every text
}

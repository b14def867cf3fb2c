/** Text as it is compared: one spelling for what a person reads as the same. The stems in languages/ are folded in the same way. */

const PLAIN = /^[\x20-\x7e]*$/;
// Removed: combining accents, Arabic vowel signs, hamza and tatweel, soft hyphen, zero-width and bidi marks, variation selectors.
const SILENT =
  /[\u0300-\u036f\u0640\u064b-\u065f\u0670\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]/g;
const LETTERS = /[łøđıßςةىیک\u05f3\u05f4\u2018\u2019\u02bc\u02b9\u00b4`\u2010-\u2015\u2212\u30fb]/g;
const LETTER: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i', // Turkish dotless i: pages lower-case I both ways
  ß: 'ss',
  ς: 'σ',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي', // Persian yeh and kaf
  ک: 'ك',
  '\u05f4': '"', // Hebrew gershayim, as in the word for e-mail
  '・': ' ',
};
// Arabic-Indic, Persian, Devanagari, Bengali and Thai digits; NFKD has already folded the full-width ones.
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

function letter(char: string): string {
  const known = LETTER[char];
  if (known !== undefined) return known;
  return /[\u2010-\u2015\u2212]/.test(char) ? '-' : "'";
}

function digit(char: string): string {
  const code = char.charCodeAt(0);
  const zero = ZEROS.find((start) => code >= start && code <= start + 9) ?? code;
  return String(code - zero);
}

/**
 * Lower case, NFKC forms, no accents, ASCII digits, apostrophes and hyphens, hyphens between letters and low lines as spaces, "e-mail" as "email",
 * single spaces, trimmed. Linear in the text's length; positions in the result are not those of the text.
 */
export function fold(text: string): string {
  const base = PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(SILENT, '')
        .toLowerCase()
        .replace(LETTERS, letter)
        .replace(DIGITS, digit)
        .replace(/l\u00b7l/g, 'l l') // Catalan: "cancel·la" is not the Italian "cancella"
        .normalize('NFC');
  return base
    .replace(/_|-(?=[^\d\s-])/g, ' ')
    .replace(/\be[ .]?mail/g, 'email')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "Yesterday", "2 hours ago": the browser knows how each of the person's languages says when. */
let said: readonly string[] | null = null;

/** Digits of any number are one sign. */
const plain = (text: string): string => text.toLowerCase().replace(/\p{Nd}+/gu, '#');
/** Now, one, and the plurals that languages have. */
const MANY = [0, -1, -2, -5];

const read = (): string[] =>
  // Tests judge where there is no browser.
  (typeof navigator === 'undefined' ? ['en'] : navigator.languages).flatMap((language) =>
    (['long', 'short', 'narrow'] as const).flatMap((style) => {
      const ago = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style });
      return (['minute', 'hour', 'day'] as const).flatMap((unit) => MANY.map((n) => plain(ago.format(n, unit))));
    }),
  );

/** Does a row tell when, in words? */
export function tellsWhen(words: string): boolean {
  said ??= read();
  const row = ` ${plain(words)} `;
  // Thai, Chinese and Japanese do not part their words.
  return said.some((word) => row.includes(word > '\u0e00' ? word : ` ${word} `));
}

/** Sentences over a form: they tell, and mention much in passing. */

/** An end at the text's end, or after some words: "Upgrade and get 50 GB. Learn more", not "Dr. Novak". */
const END = /[.!。！]\s*$|(?:\S+\s+){3}\S*[\p{L})][.!]\s|[。！]/u;

export const isProse = (text: string): boolean => END.test(text);

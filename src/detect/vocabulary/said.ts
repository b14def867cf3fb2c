import { fold } from './fold.ts';
import { find } from './lexicon.ts';

/**
 * The concepts that a text names, spaced, each once; general words, which count only beside other evidence, with a tilde: `port ~mail_server`.
 * The one door to the words. The background has them, no page does: they weigh more than all of the reader.
 */
export function said(text: string): string {
  return [...new Set(find(fold(text)).map(({ concept, weak }) => (weak ? `~${concept}` : concept)))].join(' ');
}

/** Titles and steps whose purpose is to fetch mail. */
import { means, sense } from './concepts.ts';

/** Longest text that is a title and not prose. */
const TITLE = 60;

/** Short: a sentence of prose mentions incoming mail as well. */
export const isIncoming = (text: string): boolean =>
  text.length < 40 && (means(text, 'incoming_server') || isPurpose(text));

/** What somebody wrote about mail that cannot be fetched is no title. */
export const isTitled = (text: string): boolean => text.length <= TITLE && isPurpose(text);

/** Not of one ticket that somebody wrote about it. */
const isPurpose = (text: string): boolean => {
  const { sure } = sense(text);
  return (sure.has('fetch_mail') || sure.has('add_account')) && !sure.has('ticket');
};

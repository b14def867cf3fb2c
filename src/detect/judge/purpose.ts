/** Titles and steps whose purpose is to fetch mail. */
import { means, sense } from './concepts.ts';

/** A sentence of prose mentions incoming mail as well, and so does a letter about mail that cannot be fetched. */
const isShort = (text: string): boolean => text.length < 40;

export const isIncoming = (text: string): boolean =>
  isPurpose(text) || (isShort(text) && means(text, 'incoming_server'));

/** Not of one ticket that somebody wrote about it. */
export const isPurpose = (text: string): boolean => {
  const { sure } = sense(text);
  return isShort(text) && (sure.has('fetch_mail') || sure.has('add_account')) && !sure.has('ticket');
};

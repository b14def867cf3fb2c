/** What words and names say of the server's copy of mail that was fetched. */
import { type Concept, means, sense } from '../concepts.ts';

/** About something else than the server's copy of what was fetched. */
export const NOT_COPY =
  /attach|unread|\berror|fail|duplicat|spam|forward|unprocessed|original(?!\w*$|.*(?:messages?|mail|server))|destination|database|\bsent\b|recipi|mo[dt]ta[gk][ea]re|\bbody\b/i;
/** Words that make a bare "keep" or "delete" one about mail that was fetched. */
const SERVERS: readonly Concept[] = ['mail_server', 'incoming_server'];
const ABOUT_MAIL: readonly Concept[] = ['fetch_mail', 'download_mail', 'delete_after_days', ...SERVERS];
/** A bare word can be the whole label; in a longer one it means anything. */
const BARE = 3;

/** true: mail stays, false: it goes, null: the words do not say. */
export function keepOfText(text: string, name = '', lenient = false): boolean | null {
  // To expunge is to tidy up what IMAP clients deleted, not to take mail away.
  if (NOT_COPY.test(text) || /expunge/i.test(text) || means(text, 'unread')) return null;
  // "Delete mail without a number, to keep the box small": neither is kept nor left.
  const { sure, any } = sense(text.replace(/^((?:delete|remove) .*?) (?:to keep|without) .*/i, '$1'));
  if (NOT_COPY.test(name) && !sure.has('delete_from_server') && !sure.has('leave_on_server')) return null;
  // "Do not keep a copy": what is refused is to keep, where no word of deleting follows.
  const rest = text.replace(REFUSAL, '');
  if (rest !== text && !sense(rest).any.has('delete_from_server')) {
    const kept = keepOfText(rest, name, lenient);
    if (kept !== null) return !kept;
  }
  if (any.has('outgoing_server')) return null; // "save on the server what SMTP sends"
  const bare = text.split(/\s+/).length <= BARE;
  const strong = (concept: Concept, about = ABOUT_MAIL): boolean =>
    sure.has(concept) ||
    (any.has(concept) && (lenient || bare || about.some((other) => any.has(other)) || keepOfName(name) !== null));
  // "Laisser les applications supprimer …": in many languages to let is to leave.
  const lets = !sure.has('leave_on_server') && any.has('mail_client') && any.has('delete_from_server');
  // "Delete … When off, mail stays": the label says what the tick does, its hint what happens else.
  if (!lets && strong('leave_on_server')) return !/delete_from_server.*leave_on_server/.test([...sure].join());
  if (sure.has('delete_when_deleted')) return null;
  // "Delete the provider's copy": a copy alone is not a copy kept.
  const gone = sure.has('delete_from_server') || (any.has('delete_from_server') && !sure.has('keep_copy'));
  // "Send me a copy by e-mail": to get one is not to keep one.
  if (strong('keep_copy', SERVERS) && !gone) return true;
  // "Delete after export", where it is asked of mail: no day is named.
  const later = any.has('delete_after_days') && !sure.has('delete_after_days') && !/\d/.test(text);
  if (
    !strong('delete_from_server') &&
    !(later && lenient) &&
    !(any.has('delete_after_days') && keepOfName(name) === false)
  )
    return null;
  // "Don't let programs delete": the refusal comes first and turns it round.
  return REFUSAL.test(text);
}
/** But Portuguese "no servidor" only says where. */
export const REFUSAL = /^(?:(?:don['’]t|do not|never|nicht|ne pas|ikke|inte)\b|no (?=\p{L})(?!serv))/iu;

const KEEP_NAME = /\b(?:leave|keep|no ?delete|lmos)\b.*\b(?:server|mail|copy|messages?|msgs?)\b|\bkeep\b$|\bleave\b/;
/** "delete1" is imapsync's word for deleting at the source, in any program around it. */
const DELETE_NAME =
  /\b(?:delete|remove|expunge|purge)\b.*\b(?:server|mails?|emails?|fetch\w*|messages?|download\w*|after|retriev\w*)|\bm?mark deleted\b|\bis deleted\b|\bdelete ?1$|\b(?:mails?|messages?|bounce)\b.*\bdelete\b/;

/** true: mail stays, by the name that the page's author gave the control. */
export function keepOfName(name: string): boolean | null {
  if (KEEP_NAME.test(name)) return true;
  return DELETE_NAME.test(name) ? false : null;
}

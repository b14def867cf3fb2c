/** Words of fetching mail and of accounts: in titles, labels and buttons. */
import { namesMail, sense } from '../concepts.ts';
import type { Ledger } from '../ledger.ts';
import { farther, isOfMail } from '../titles.ts';
import type { Form } from './form.ts';

const BARE_MAIL = /^e?-?mail$/i;

export function weighWords(form: Form, ledger: Ledger): void {
  const { texts, mine, place, lever } = form;
  for (const text of [...texts, ...mine.map((one) => one.field.label), ...place.actions]) {
    const { sure, any } = sense(text);
    if (PURPOSES.some((concept) => sure.has(concept))) ledger.add('mail-purpose', text);
    else if (lever && any.has('incoming_server') && namesMail(text)) ledger.add('mail-purpose', text, 0.5);
    // "Delete account": a button stands beside anything.
    if (place.actions.includes(text)) continue;
    // "Authentication/Accounts": whose account it is, another word says.
    if (sure.has('authentication') && !sure.has('mail_account')) continue;
    if (any.has('mail_account') || sure.has('add_account')) ledger.add('mail-account', text);
    else if (any.has('email_address')) ledger.add('mail-account', text, 0.4);
    // A connector that is called no more than "Mail".
    else if (BARE_MAIL.test(text)) ledger.add('mail-account', text, 0.5);
  }
  if (/mail|imap|pop3|inbox/i.test(place.address)) ledger.add('address', 'URL');
}
const PURPOSES = ['fetch_mail', 'download_mail', 'incoming_server', 'leave_on_server'] as const;

/** Titles speak against it, too. */
export function weighTitles({ titles, mine, place }: Form, ledger: Ledger): void {
  const labels = new Set(mine.map(({ field }) => field.label));
  const isTitle = (text: string): boolean => isOfMail(text) && !labels.has(text.replace(/[\s:*：]+$/u, ''));
  farther(titles, place.title, isTitle, ledger);
}

import type { Protocol } from '../../setup/setup.ts';
import { first, isBarePop, named, only } from '../vocabulary/protocol-names.ts';
import { means, sense } from './concepts.ts';
import type { Found } from './find.ts';
import type { Ledger } from './ledger.ts';
import { isProse } from './prose.ts';
import { PORTS } from './protocol-words.ts';
import type { Known } from './roles.ts';
import { serverPair } from './server-pair.ts';
import { numberOf } from './values.ts';

const TYPED = /^(?:imap4?|pop3)s?$/i;

/** "IMAP is now available for everybody. Learn more": no word of an account or of fetching. */
const isNews = (text: string): boolean =>
  isProse(text) && !means(text, 'mail_server', 'mail_account', 'add_account', 'fetch_mail');

/** The protocol that is fixed by words around the fields; the nearest word wins, names and hosts come last. */
export function fixedProtocol(
  found: Found,
  mine: readonly Known[],
  titles: readonly string[],
  pageTitle: string,
  ledger: Ledger,
): Protocol | null {
  // "Server type" that is typed.
  const typed = mine.find(({ role, field }) => role !== 'user' && TYPED.test(field.value))?.field.value;
  if (typed) return /^i/i.test(typed) ? 'imap' : 'pop3';
  const pair = serverPair(mine);
  if (pair) return pair;
  const core = mine.filter((one) => one.role !== 'other');
  const label = core
    .map((one) => only(named(`${one.field.label} | ${one.field.placeholder}`)))
    .find((protocol) => protocol !== null);
  if (label) return label;
  for (const text of [...titles, pageTitle]) {
    const protocol = only(named(text));
    // An address ("https://…?protocol=imap") over a sample request is no title.
    if (!protocol || text.includes('://') || isNews(text)) continue;
    if (protocol === 'pop3' && isBarePop(text) && !ledger.signals.has('mail-purpose')) continue;
    // "IMAP server", "POP3 account": it says what is set up.
    const sets = means(text, 'mail_server', 'mail_account', 'add_account');
    // "Add IMAP"
    const adds = text.split(' ').length < 3 && sense(`${text} account`).sure.has('add_account');
    ledger.add('title-protocol', text, adds ? 2 : sets ? 1.5 : 1);
    return protocol;
  }
  const prose = titles
    .filter((text) => !isNews(text))
    .map((text) => first(named(text)))
    .find((protocol) => protocol !== null);
  const named_ = core.find((one) => one.protocol !== null)?.protocol ?? null;
  const port = found.port ? PORTS[numberOf(found) ?? Number(found.port.field.placeholder)]?.protocol : null;
  // "Use APOP", "copy on the POP server": ticks that know only one protocol. A list "POP: Dallas, London" knows none.
  const ticks = new Set(
    mine.filter(({ field }) => field.checked !== null || !isBarePop(field.label)).flatMap((one) => one.protocol ?? []),
  );
  return named_ ?? port ?? prose ?? (ticks.size === 1 ? ([...ticks][0] ?? null) : null);
}

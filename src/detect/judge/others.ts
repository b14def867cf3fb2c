/** What else a page has: boxes to search it with, forms in which one signs in, signs up, subscribes or writes, and sections of other services. */
import { first, named } from '../vocabulary/protocol-names.ts';
import type { Field } from './page.ts';
import type { Known } from './roles.ts';

/** What servers, firewalls and probes have beside mail. */
const SERVICES = /\b(?:proxy|sql|s?ftp|ssh|vpn|ldap|nntp|dns|telnet|rdp|https?)\b/i;

/** All but these, where anything with a server is left. sent: forms with a button of their own. */
export function withoutOthers(page: readonly Known[], sent: ReadonlySet<number>): Known[] {
  const all = page.filter(({ field }) => field.type !== 'search' && !SERVICES.test(titleOver(field) ?? ''));
  const mine = new Set(all.filter((one) => isOfServer(one) || isOfMail(one)).map(({ field }) => field.form));
  const rest = all.filter(({ field: { form } }) => form < 0 || mine.has(form) || !sent.has(form));
  return rest.some(isOfServer) ? rest : all;
}

const isOfMail = ({ protocol, field }: Known): boolean =>
  protocol !== null || field.choices.some(({ text }) => first(named(text)));
const isOfServer = ({ role }: Known): boolean => /^(?:host|port)$/.test(role);

/** The nearest title that is not its own label. */
const titleOver = ({ label, context }: Field): string | undefined =>
  context.find(({ heading, text }) => heading && text !== label)?.text;

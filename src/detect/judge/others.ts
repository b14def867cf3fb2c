/** What else a page has: boxes to search it with, small forms in which one signs in to it or subscribes, and sections of other services. */
import type { Field } from './page.ts';
import type { Known } from './roles.ts';

/** A name, a password (old, new, and again). */
const MOST = 4;
/** What servers, firewalls and probes have beside mail. */
export const SERVICES = /\b(?:proxy|sql|s?ftp|ssh|vpn|ldap|nntp|dns|telnet|rdp|https?)\b/i;

/** All but these, where anything with a server is left. sent: forms with a button of their own. */
export function withoutOthers(page: readonly Known[], sent: ReadonlySet<number>): Known[] {
  const all = page.filter(({ field }) => field.type !== 'search' && !SERVICES.test(titleOver(field) ?? ''));
  const small = [...sent].filter((form) => isSmall(all.filter(({ field }) => field.form === form)));
  const rest = all.filter(({ field }) => !small.includes(field.form));
  return rest.some(isOfServer) ? rest : all;
}

const isSmall = (fields: readonly Known[]): boolean =>
  fields.every((one) => one.field.form >= 0 && one.protocol === null && !isOfServer(one));

const isOfServer = ({ role }: Known): boolean => /^(?:host|port)$/.test(role);

/** The nearest title that is not its own label. */
const titleOver = ({ label, context }: Field): string | undefined =>
  context.find(({ heading, text }) => heading && text !== label)?.text;

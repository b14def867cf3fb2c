/** What the labels of ticks say of a mailbox: services that only it has, or nothing but names. */
import { first, named } from '../../vocabulary/protocol-names.ts';
import { means, sense } from '../concepts.ts';
import type { Context, Field } from '../page.ts';
import { isBarred } from './barred.ts';
import type { Switch } from './switch.ts';

/** Services that only a mailbox has. */
export const MAIL_ONLY = /\b(?:activesync|mapi|(?:manage)?sieve)\b/i;

/** What ticks count for that say nothing but "IMAP" and "POP3": skills, columns and filters are named so as well. */
export const ONLY_NAMED = 0.6;
/** Titles over a control that may say what ticking it does. */
const NEAR = 3;

/** "IMAP", "E-mail (POP3)", "IMAP (34)", "IMAP (TLS)". */
const NAMES = /pop-?3?s?|imap4?s?|(?:e-?)?mail|\((?:\d+|ssl|tls)\)/gi;

/** Says nothing but names of protocols. */
const isNames = (label: string): boolean => !/[\p{L}\d]/u.test(label.replace(NAMES, ''));

const SAYS_STATE = ['enable', 'disable', 'on', 'off', 'yes', 'no'] as const;
/** So long a label is a statement, unless it stands under a title of access. */
const STATEMENT = 50;

/** "Move old letters by IMAP (+15 €)", "Records of IMAP access", "I understand that programs with IMAP or POP need …": a tick that says more than the name, but nothing of letting in. */
export const isAside = ({ known: { field } }: Switch): boolean =>
  field.checked !== null &&
  !isNames(field.label) &&
  !means(field.label, ...SAYS_STATE) &&
  !isBarred(field.label) &&
  (sense(field.label).sure.has('log') ||
    (isAccess(field.label) ? isStatement(field) : !field.context.slice(0, NEAR).some(says)));

const isAccess = (text: string): boolean => means(text, 'client_access', 'mail_client');
const says = ({ text }: Context): boolean => means(text, 'enable', 'disable', 'client_access');
const isStatement = ({ label, context }: Field): boolean =>
  label.length > STATEMENT &&
  !context.slice(0, NEAR).some(({ text }) => text !== label && (isAccess(text) || first(named(text)) !== null));

/** A tick with nothing but a protocol's name, and no word of switching over it. */
export function isOnlyNamed({ known: { field }, ways }: Switch): boolean {
  if (ways) return true;
  // Of a list of several the entries are names: "Labels: imap, pop3".
  const several = field.role === 'multiselect';
  if (!several && field.role !== 'checkbox' && field.role !== 'switch') return false;
  if (!several && !isNames(field.label)) return false;
  return !field.context.slice(0, NEAR).some((one) => says(one) || means(one.text, 'protocol'));
}

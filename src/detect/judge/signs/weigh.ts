/** Weighs a form: what speaks for a setup, kind by kind, then what speaks against it, with the words that say so. */
import type { Evidence } from '../../../setup/evidence.ts';
import { Ledger } from '../ledger.ts';
import { weighChoice, weighNamed } from './choice.ts';
import type { Form } from './form.ts';
import { weighLetter } from './letter.ts';
import { weighParts } from './parts.ts';
import { weighReport } from './report.ts';
import { weighSending, weighServices } from './services.ts';
import { weighTrial, weighWatching } from './trial.ts';
import { weighTitles, weighWords } from './words.ts';

/** What speaks against it comes after what speaks for it: without a word of mail other words count. */
const ALL = [
  weighChoice,
  weighNamed,
  weighParts,
  weighWords,
  weighTitles,
  weighTrial,
  weighWatching,
  weighLetter,
  weighServices,
  weighReport,
  weighSending,
];

export function weigh(form: Form): Ledger {
  const { connection, host, password, letter } = form;
  const signsIn = connection?.is.user || (host !== null && password?.field.role === 'password');
  const ledger = new Ledger(signsIn, letter !== undefined);
  for (const one of ALL) one(form, ledger);
  if (!ledger.list.some(tellsPurpose)) ledger.sharpen(AIMLESS);
  return ledger;
}

/** Says what the server is asked for: to fetch mail, for an account. Nearly all mailboxes do, and half of what only has their parts does not. */
const tellsPurpose = ({ signal, weight }: Evidence): boolean =>
  PURPOSE.test(signal) || (signal === 'mail-account' && weight >= 1);
const PURPOSE = /^(?:mail-purpose|keep|server-incoming|label-protocol|connection)$/;
/** Where nothing does, what speaks against counts so much more. */
const AIMLESS = 2;

import { VERDICT_WAIT } from '../setup/budgets.ts';
import type { Findings } from '../setup/findings.ts';
import type { Sheet } from '../setup/sheet.ts';
import { send } from './report.ts';

/** Has a page judged in the background, where the words of all languages are. Of the same page the last answer holds. */
export function asker(): (sheet: Sheet) => Promise<Findings | null> {
  let asked = '';
  let last: Findings | null = null;
  /** null where the background could not be woken, or did not take the question: the next look asks again. */
  return async (sheet) => {
    const text = JSON.stringify(sheet);
    if (text === asked) return last;
    const answer = await Promise.race([send({ type: 'judge', sheet: text }), late()]).catch(() => null);
    if (!isFindings(answer)) return null;
    asked = text;
    last = answer;
    return last;
  };
}

/** An answer that was on its way when the page went into the history may be lost: the next reading must not wait for it. */
const late = (): Promise<null> => new Promise((done) => setTimeout(done, VERDICT_WAIT, null));

const isFindings = (answer: unknown): answer is Findings =>
  typeof answer === 'object' && answer !== null && 'found' in answer && Array.isArray(answer.found);

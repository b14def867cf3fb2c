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
    const answer = await send({ type: 'judge', sheet: text }).catch(() => null);
    if (!isFindings(answer)) return null;
    asked = text;
    last = answer;
    return last;
  };
}

const isFindings = (answer: unknown): answer is Findings =>
  typeof answer === 'object' && answer !== null && 'found' in answer && Array.isArray(answer.found);

import { readWith } from '../detect/judge/concepts.ts';
import { MAX_TEXTS_ASKED, WORD_ROUNDS_MAX } from '../setup/budgets.ts';
import { send } from './report.ts';

/** The words of the texts that the reader meets. They live in the background, so that no page has to load them. */
export interface Words {
  /** An answer is on its way. */
  readonly waiting: boolean;
  /** Asks what these texts say; false where there is nothing to wait for, or the page has been waited for too often. */
  ask(texts: readonly string[]): boolean;
}

const isAnswer = (answer: unknown): answer is readonly string[] =>
  Array.isArray(answer) && answer.every((said) => typeof said === 'string');

/** `again` is called after each answer; not when the background could not be woken: the next look asks again. */
export function wordsFor(again: () => void, signal: AbortSignal): Words {
  const known = new Map<string, string>();
  let waiting = false;
  let rounds = 0;

  async function learn(texts: readonly string[]): Promise<void> {
    known.clear(); // the reader has taken what it asked for before
    for (let from = 0; from < texts.length; from += MAX_TEXTS_ASKED) {
      const some = texts.slice(from, from + MAX_TEXTS_ASKED);
      const answer = await send({ type: 'words', texts: some });
      if (!isAnswer(answer)) throw new TypeError('not the words of these texts');
      for (const [i, text] of some.entries()) known.set(text, answer[i] ?? '');
    }
  }

  readWith((text) => known.get(text) ?? null);
  return {
    get waiting() {
      return waiting;
    },
    ask(texts) {
      if (texts.length === 0 || rounds === WORD_ROUNDS_MAX) {
        rounds = 0;
        return false;
      }
      rounds++;
      waiting = true;
      learn(texts)
        .then(
          () => true,
          () => false,
        )
        .then((learnt) => {
          waiting = false;
          if (learnt && !signal.aborted) again();
        });
      return true;
    },
  };
}

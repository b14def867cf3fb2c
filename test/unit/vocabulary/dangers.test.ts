import { describe, expect, it } from 'vitest';
import { languages } from '../../../scripts/words.ts';
import { sense } from '../../../src/detect/judge/concepts.ts';
import { AGAINST } from '../../../src/detect/judge/weights.ts';

/** Words of searching and polling belong to fetching mail as well: the ledger does not count them against it. */
const OF_FETCHING = new Set(['fetch_mail', 'check_interval']);
/** Malay and Indonesian write "log masuk" for "log in"; in English a log is a record. */
const BOTH_WAYS = new Set(['nama log masuk']);

describe.each(languages())('$language', ({ examples }) => {
  it('says of no mail form that it looks like something else', () => {
    const wrong = Object.entries(examples ?? {}).flatMap(([concept, phrases]) =>
      OF_FETCHING.has(concept)
        ? []
        : phrases
            .filter((phrase) => !BOTH_WAYS.has(phrase))
            .flatMap((phrase) =>
              [...sense(phrase).sure].filter((one) => AGAINST.has(one)).map((one) => `${phrase}: ${one}`),
            ),
    );
    expect(wrong).toEqual([]);
  });
});

// A stem of one language is a common word of another.
it.each([
  ['Serveurs déjà administrés', 'leave_on_server'], // French "already", Spanish "leave"
])('does not take %s for %s', (text, concept) => {
  expect([...sense(text).sure]).not.toContain(concept);
});

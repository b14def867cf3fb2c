/** A server that is tried or watched. */
import { type Concept, means, sense, tests } from '../concepts.ts';
import type { Ledger } from '../ledger.ts';
import type { Form } from './form.ts';

/** So short is a heading that only says "test". */
const TRIAL = 20;
const BETWEEN: readonly Concept[] = ['monitoring', 'network'];

export function weighTrial({ password, titles, texts, place }: Form, ledger: Ledger): void {
  // "Try it": who signs in is asked only to see whether people can.
  const trial = password?.field.context[0];
  if (
    trial?.heading &&
    trial.text.length < TRIAL &&
    !titles.includes(trial.text) &&
    sense(trial.text).any.has('test_connection')
  )
    ledger.add('trial', trial.text);
  else if (texts.some(tests)) {
    // A title and a button both speak of a test: to try is what the form is for.
    const tried = place.actions.find((text) => means(text, 'test_connection'));
    if (tried) ledger.add('trial', tried);
  }
}

export function weighWatching(form: Form, ledger: Ledger): void {
  const { seen, texts, place, kept } = form;
  ledger.againstOne(
    seen.map(({ field }) => field.label),
    0.3,
  );
  // Without a word of mail what stands between its parts says what it is: a probe, a rule.
  if (!ledger.has('mail-words') && !kept)
    for (const { field } of between(form))
      for (const concept of BETWEEN) ledger.against(field.label, 0.9, false, concept);
  for (const text of place.actions) ledger.against(text, 0.5);
  // "Thresholds", over other fields of the form: where a title speaks of watching, all of it is for that.
  if (!ledger.signals.has('monitoring')) return;
  for (const { field } of seen)
    for (const { text, heading } of field.context)
      if (heading && !texts.includes(text) && !text.startsWith(field.label))
        ledger.against(text, 0.5, false, 'monitoring');
}

function between({ lever, host, port, user, password, seen }: Form): Form['seen'] {
  const parts = [lever?.control, host?.field, port?.field, user?.field, password?.field];
  const places = parts.map((one) => seen.findIndex(({ field }) => field === one)).filter((at) => at >= 0);
  return seen.slice(Math.min(...places), Math.max(...places));
}

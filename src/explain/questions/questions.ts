/** The questions of "Which one is right for me?" and what their answers come to. Data; shown by Questions.tsx. */

export const QUESTIONS = {
  devices: ['one', 'many'],
  webmail: ['no', 'yes'],
  home: ['server', 'own'],
  space: ['enough', 'tiny'],
  line: ['good', 'rare'],
  tool: ['person', 'tool'],
} as const;

export type QuestionId = keyof typeof QUESTIONS;
export type Answers = { readonly [Id in QuestionId]: (typeof QUESTIONS)[Id][number] };

type Choice<Id extends QuestionId> = (typeof QUESTIONS)[Id][number];
type ChoiceKey = { [Id in QuestionId]: `explain_ask_${Id}_${Choice<Id>}` }[QuestionId];

/** The text of a choice. */
export const choiceKey = (id: QuestionId, choice: Choice<QuestionId>): ChoiceKey =>
  `explain_ask_${id}_${choice}` as ChoiceKey;

/** Named as the texts are: explain_why_… and explain_tip_…. */
export type Why = 'many' | 'webmail' | 'server' | 'shared' | 'tool' | 'archive' | 'small';
export type Hint = 'offline' | 'tidy' | 'own' | 'keep' | 'tls';

export interface Recommendation {
  readonly get: 'imap' | 'pop';
  readonly why: readonly Why[];
  readonly hints: readonly Hint[];
}

interface Rule {
  readonly when: Partial<Answers>;
  readonly get: 'imap' | 'pop';
  readonly why: Why;
}

/** The first rule that fits decides. POP3 only where mail is read, or taken, in exactly one place. */
export const RULES: readonly Rule[] = [
  { when: { tool: 'tool', devices: 'many' }, get: 'imap', why: 'shared' },
  { when: { tool: 'tool', webmail: 'yes' }, get: 'imap', why: 'shared' },
  { when: { tool: 'tool' }, get: 'pop', why: 'tool' },
  { when: { devices: 'many' }, get: 'imap', why: 'many' },
  { when: { webmail: 'yes' }, get: 'imap', why: 'webmail' },
  { when: { home: 'own' }, get: 'pop', why: 'archive' },
  { when: { space: 'tiny' }, get: 'pop', why: 'small' },
  { when: {}, get: 'imap', why: 'server' },
];

/** What is added to IMAP for an answer. */
const IMAP_HINTS: readonly { readonly when: Partial<Answers>; readonly hint: Hint }[] = [
  { when: { home: 'own' }, hint: 'own' },
  { when: { line: 'rare' }, hint: 'offline' },
  { when: { space: 'tiny' }, hint: 'tidy' },
];

/** In the order in which they are asked. */
export const IDS: readonly QuestionId[] = ['devices', 'webmail', 'home', 'space', 'line', 'tool'];

const fits = (answers: Answers, when: Partial<Answers>): boolean =>
  IDS.every((id) => when[id] === undefined || when[id] === answers[id]);

/** Total: every set of answers has a recommendation, since the last rule asks nothing. */
export function recommend(answers: Answers): Recommendation {
  const rule = RULES.find(({ when }) => fits(answers, when)) ?? { get: 'imap', why: 'server' };
  if (rule.get === 'pop') return { get: 'pop', why: [rule.why], hints: ['keep', 'tls'] };
  const hints = IMAP_HINTS.filter(({ when }) => fits(answers, when)).map(({ hint }) => hint);
  return { get: 'imap', why: rule.why === 'server' ? ['server'] : [rule.why, 'server'], hints: [...hints, 'tls'] };
}

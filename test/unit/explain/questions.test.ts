import { describe, expect, it } from 'vitest';
import texts from '../../../_locales/en/messages.json';
import { type Answers, choiceKey, IDS, QUESTIONS, RULES, recommend } from '../../../src/explain/questions/questions.ts';

const ALL: readonly Answers[] = QUESTIONS.devices.flatMap((devices) =>
  QUESTIONS.webmail.flatMap((webmail) =>
    QUESTIONS.home.flatMap((home) =>
      QUESTIONS.space.flatMap((space) =>
        QUESTIONS.line.flatMap((line) => QUESTIONS.tool.map((tool) => ({ devices, webmail, home, space, line, tool }))),
      ),
    ),
  ),
);

describe('the whole table of answers', () => {
  it('has a row for every set of answers', () => expect(ALL).toHaveLength(64));

  it.each(ALL)('$devices device, webmail $webmail, home $home, space $space, line $line, by a $tool', (answers) => {
    const onePlace = answers.devices === 'one' && answers.webmail === 'no';
    const fitsPop = onePlace && (answers.tool === 'tool' || answers.home === 'own' || answers.space === 'tiny');
    const { get, why, hints } = recommend(answers);
    expect(get).toBe(fitsPop ? 'pop' : 'imap');
    expect(why.length).toBeGreaterThan(0);
    expect(hints).toContain('tls');
    expect(hints.includes('keep')).toBe(fitsPop);
    expect(hints.includes('offline')).toBe(!fitsPop && answers.line === 'rare');
    expect(hints.includes('tidy')).toBe(!fitsPop && answers.space === 'tiny');
    expect(hints.includes('own')).toBe(!fitsPop && answers.home === 'own');
    for (const key of [...why.map((one) => `explain_why_${one}`), ...hints.map((one) => `explain_tip_${one}`)])
      expect(texts).toHaveProperty(key);
  });

  it('uses every rule', () => {
    const used = new Set(ALL.map((answers) => recommend(answers).why[0]));
    expect([...used].sort()).toEqual([...new Set(RULES.map(({ why }) => why))].sort());
  });
});

it('has a text for every question and choice', () => {
  for (const id of IDS) {
    expect(texts).toHaveProperty(`explain_ask_${id}`);
    for (const choice of QUESTIONS[id]) expect(texts).toHaveProperty(choiceKey(id, choice));
  }
});

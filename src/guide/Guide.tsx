import type { JSX } from 'preact';
import { Comparison } from '../explain/Comparison.tsx';
import { Questions } from '../explain/questions/Questions.tsx';
import { Story } from '../explain/story/Story.tsx';
import { useWords } from '../explain/words.ts';
import { Places } from './Places.tsx';

/** The steps of a safe move, in order; the texts are guide_move_<step>. */
const STEPS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** All that the product teaches, on one page. Every sentence agrees with the project's protocol facts. */
export function Guide(): JSX.Element {
  const { text } = useWords();
  return (
    <main>
      <h1>{text('guide_title')}</h1>
      <p>{text('guide_lead')}</p>
      <Story />
      <section>
        <h2>{text('guide_what')}</h2>
        <p>{text('guide_client')}</p>
        <p>{text('guide_pop')}</p>
        <p>{text('guide_keep')}</p>
        <p>{text('guide_imap')}</p>
      </section>
      <Comparison />
      <Questions />
      <section>
        <h2>{text('guide_which')}</h2>
        <p>{text('guide_which_imap')}</p>
        <p>{text('guide_which_pop')}</p>
        <p>{text('guide_cost')}</p>
      </section>
      <section>
        <h2>{text('guide_safe')}</h2>
        <p>{text('guide_safe_text')}</p>
      </section>
      <section>
        <h2>{text('guide_move')}</h2>
        <ol>
          {STEPS.map((step) => (
            <li key={step}>{text(`guide_move_${step}`)}</li>
          ))}
        </ol>
      </section>
      <Places />
    </main>
  );
}

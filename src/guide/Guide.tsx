import type { JSX } from 'preact';
import { Access } from '../explain/access/Access.tsx';
import { Comparison } from '../explain/Comparison.tsx';
import { Header } from '../explain/Header.tsx';
import { Questions } from '../explain/questions/Questions.tsx';
import { Story } from '../explain/story/Story.tsx';
import { type TextKey, useWords } from '../explain/words.ts';
import type { Policy } from '../platform/policy.ts';
import { Places } from './Places.tsx';
import { Servers } from './servers/Servers.tsx';
import { Technical } from './Technical.tsx';

/** The steps of a safe move, in order; the texts are guide_move_<step>. */
const STEPS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** In the order of the page. */
const CONTENTS = [
  ['story', 'story_title'],
  ['what', 'guide_what'],
  ['compared', 'explain_cmp_title'],
  ['which', 'guide_which'],
  ['servers', 'guide_lookup'],
  ['move', 'guide_move'],
  ['places', 'guide_find'],
  ['safe', 'guide_safe'],
  ['technical', 'guide_tech'],
] as const satisfies readonly (readonly [string, TextKey])[];

interface Props {
  /** Just installed: says what the extension does. */
  readonly welcome: boolean;
  readonly policy: Policy;
  readonly access: boolean;
}

/** All that the product teaches, on one page. Every sentence agrees with the project's protocol facts. */
export function Guide({ welcome, policy, access }: Props): JSX.Element {
  const { text } = useWords();
  return (
    <>
      <Header helpUrl={policy.helpUrl} here="guide" />
      <main class="guide">
        {welcome && (
          <section class="card welcome">
            <h2>{text('guide_welcome')}</h2>
            <p>{text('guide_welcome_text')}</p>
          </section>
        )}
        {!access && <Access first={access} />}
        <h1>{text('guide_title')}</h1>
        <p class="lead">{text('guide_lead')}</p>
        <nav class="contents" aria-label={text('guide_contents')}>
          <ul>
            {CONTENTS.map(([id, key]) => (
              <li key={id}>
                <a href={`#${id}`}>{text(key)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div id="story">
          <Story />
        </div>
        <section id="what">
          <h2>{text('guide_what')}</h2>
          <p>{text('guide_client')}</p>
          <div class="pair">
            <section class="card pop3">
              <h3>POP3</h3>
              <p>{text('guide_pop')}</p>
            </section>
            <section class="card imap">
              <h3>IMAP</h3>
              <p>{text('guide_imap')}</p>
            </section>
          </div>
          <section class="card keep">
            <h3>{text('story_mode_keep')}</h3>
            <p>{text('guide_keep')}</p>
          </section>
        </section>
        <div id="compared">
          <Comparison />
        </div>
        <section id="which">
          <h2>{text('guide_which')}</h2>
          <p>{text('guide_which_imap')}</p>
          <p>{text('guide_which_pop')}</p>
          <p>{text('guide_cost')}</p>
          <Questions />
        </section>
        <Servers own={policy.providers} />
        <section id="move">
          <h2>{text('guide_move')}</h2>
          <ol class="steps">
            {STEPS.map((step) => (
              <li key={step}>{text(`guide_move_${step}`)}</li>
            ))}
          </ol>
        </section>
        <Places />
        <section id="safe">
          <h2>{text('guide_safe')}</h2>
          <p>{text('guide_safe_text')}</p>
          <p>{text('guide_safe_prefer')}</p>
        </section>
        <Technical />
      </main>
    </>
  );
}

import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../../explain/words.ts';
import type { ProviderFacts } from '../../providers/facts.ts';
import { lookUp } from '../../providers/lookup.ts';
import { Answer } from './Answer.tsx';
import { type Asked, readAsked } from './domain.ts';

const EXAMPLE = 'ana@example.com';

type Result =
  | { readonly is: 'nothing' }
  | { readonly is: 'invalid' }
  | { readonly is: 'unknown'; readonly domain: string }
  | { readonly is: 'found'; readonly asked: Asked; readonly facts: ProviderFacts };

function resultFor(typed: string, own: readonly ProviderFacts[]): Result {
  const asked = readAsked(typed);
  if (!asked) return { is: 'invalid' };
  const facts = lookUp(asked.domain, own);
  return facts ? { is: 'found', asked, facts } : { is: 'unknown', domain: asked.domain };
}

/** `own`: an administrator's providers. Works offline, from the package alone; what is typed lives in this page only. */
export function Servers({ own }: { readonly own: readonly ProviderFacts[] }): JSX.Element {
  const { text } = useWords();
  const [result, setResult] = useState<Result>({ is: 'nothing' });
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  const ask = (event: Event): void => {
    event.preventDefault();
    const next = resultFor(field.current?.value ?? '', own);
    setResult(next);
    if (next.is === 'invalid') field.current?.focus();
  };

  return (
    <section id="servers" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{text('guide_lookup')}</h2>
      <p id={`${id}lead`}>{text('guide_lookup_lead')}</p>
      <form class="ask" onSubmit={ask} noValidate>
        <label for={`${id}field`}>{text('guide_lookup_field')}</label>
        <div class="row">
          <input
            ref={field}
            id={`${id}field`}
            type="text"
            inputMode="email"
            dir="ltr"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            maxLength={320}
            placeholder={EXAMPLE}
            aria-invalid={result.is === 'invalid'}
            aria-describedby={result.is === 'invalid' ? `${id}wrong` : `${id}lead`}
          />
          <button type="submit" class="primary">
            {text('guide_lookup_find')}
          </button>
        </div>
      </form>
      <div role="status" class="answer">
        {result.is === 'invalid' && (
          <p id={`${id}wrong`} class="wrong">
            {text('guide_lookup_invalid', EXAMPLE)}
          </p>
        )}
        {result.is === 'unknown' && <Unknown domain={result.domain} />}
        {result.is === 'found' && (
          <Answer
            key={`${result.asked.domain} ${result.asked.address}`}
            facts={result.facts}
            asked={result.asked}
            isOwn={own.includes(result.facts)}
          />
        )}
      </div>
    </section>
  );
}

const QUESTIONS = ['server', 'user', 'extra', 'copy'] as const;

function Unknown({ domain }: { readonly domain: string }): JSX.Element {
  const { text } = useWords();
  return (
    <>
      <p>{text('guide_lookup_unknown', domain)}</p>
      <ul>
        {QUESTIONS.map((question) => (
          <li key={question}>{text(`guide_lookup_ask_${question}`)}</li>
        ))}
      </ul>
    </>
  );
}

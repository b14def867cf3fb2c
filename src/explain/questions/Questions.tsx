import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words.ts';
import { type Answers, choiceKey, IDS, QUESTIONS, type QuestionId, recommend } from './questions.ts';

type Given = Partial<Answers>;

function complete(given: Given): Answers | null {
  const { devices, webmail, home, space, line, tool } = given;
  return devices && webmail && home && space && line && tool ? { devices, webmail, home, space, line, tool } : null;
}

/** "Which one is right for me?": radio groups and, once all are answered, the recommendation with its reasons. */
export function Questions(): JSX.Element {
  const { text } = useWords();
  const [given, setGiven] = useState<Given>({});
  const answers = complete(given);
  const found = answers && recommend(answers);

  const ask = <Id extends QuestionId>(id: Id): JSX.Element => (
    <fieldset key={id}>
      <legend>{text(`explain_ask_${id}`)}</legend>
      {QUESTIONS[id].map((choice) => (
        <label class="choice" key={choice}>
          <input
            type="radio"
            name={id}
            checked={given[id] === choice}
            onChange={() => setGiven((now) => ({ ...now, [id]: choice }))}
          />
          <span>{text(choiceKey(id, choice))}</span>
        </label>
      ))}
    </fieldset>
  );

  return (
    <section class="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">{text('explain_ask_title')}</h2>
      <div class="asked">{IDS.map((id) => ask(id))}</div>
      <div class="found" role="status">
        {found ? (
          <div class={`card ${found.get === 'imap' ? 'imap' : 'pop3'}`}>
            <p class="get">{text(`explain_get_${found.get}`)}</p>
            {found.why.map((why) => (
              <p key={why}>{text(`explain_why_${why}`)}</p>
            ))}
            <ul>
              {found.hints.map((hint) => (
                <li key={hint}>{text(`explain_tip_${hint}`)}</li>
              ))}
            </ul>
          </div>
        ) : (
          <p>{text('explain_ask_open')}</p>
        )}
      </div>
      <button type="button" onClick={() => setGiven({})}>
        {text('explain_ask_again')}
      </button>
    </section>
  );
}

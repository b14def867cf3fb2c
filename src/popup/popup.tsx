import type { JSX } from 'preact';
import { browser } from '../platform/browser.ts';
import type { JudgedSetup } from '../setup/report.ts';

const say = browser.i18n.getMessage;

/** This page's verdict with its evidence, then the two protocols in a line each. */
export function Popup({ setups }: { readonly setups: readonly JudgedSetup[] }): JSX.Element {
  return (
    <main>
      <h1>{say('extension_name')}</h1>
      {setups.length === 0 && <p>{say('popup_nothing')}</p>}
      {setups.map(({ control, protocol, evidence }) => (
        <section key={control}>
          <h2>{say(`popup_${protocol}`)}</h2>
          <ul>
            {evidence.map(({ signal, text }) => (
              <li key={signal}>{text}</li>
            ))}
          </ul>
        </section>
      ))}
      <p>{say('popup_explains_pop')}</p>
      <p>{say('popup_explains_imap')}</p>
    </main>
  );
}

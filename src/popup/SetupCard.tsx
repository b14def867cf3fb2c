import type { JSX } from 'preact';
import { useWords } from '../explain/words.ts';
import type { JudgedSetup } from '../setup/report.ts';

/** Texts of other rooms are named after their rules: kebab-case there, _ in keys. */
const keyOf = (room: 'advice' | 'signal', name: string): string => `${room}_${name.replaceAll('-', '_')}`;

interface Props {
  readonly setup: JudgedSetup;
  readonly onOpen: () => void;
}

/** One setup: the verdict, what the form says, and what the verdict is based on. */
export function SetupCard({ setup, onOpen }: Props): JSX.Element {
  const { text, maybe } = useWords();
  const { protocol, host, port, security, keepsCopy, evidence, advice } = setup;
  const lead = maybe(keyOf('advice', advice[0] ?? ''));
  return (
    <article class={`setup ${protocol}`}>
      <h3>{text(`popup_${protocol}`)}</h3>
      {lead && <p>{lead}</p>}
      <dl>
        {host && (
          <div>
            <dt>{text('popup_server')}</dt>
            <dd dir="ltr">{host}</dd>
          </div>
        )}
        {port !== null && (
          <div>
            <dt>{text('popup_port')}</dt>
            <dd>{port}</dd>
          </div>
        )}
        {security !== 'unknown' && (
          <div>
            <dt>{text('popup_security')}</dt>
            <dd>{text(`popup_security_${security}`)}</dd>
          </div>
        )}
      </dl>
      {keepsCopy !== null && <p>{text(keepsCopy ? 'popup_keeps' : 'popup_takes')}</p>}
      <details>
        <summary>{text('popup_why')}</summary>
        <ul>
          {evidence
            .map((one) => ({ said: maybe(keyOf('signal', one.signal)), text: one.text }))
            .filter((one) => one.said || one.text)
            .map(({ said, text: read }) => (
              <li key={`${said}${read}`}>
                {said} {read && <q>{read}</q>}
              </li>
            ))}
        </ul>
      </details>
      <button type="button" class="primary" onClick={onOpen}>
        {text('popup_open')}
      </button>
    </article>
  );
}

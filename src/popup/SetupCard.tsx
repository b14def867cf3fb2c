import type { JSX } from 'preact';
import { adviceKey } from '../advise/words.ts';
import { useWords } from '../explain/words.ts';
import type { ProviderFacts } from '../providers/facts.ts';
import type { JudgedSetup } from '../setup/report.ts';
import { Evidence } from './Evidence.tsx';
import { Mark } from './Mark.tsx';

interface Props {
  readonly setup: JudgedSetup;
  readonly facts: ProviderFacts | null;
  /** "Setup 1 of 2"; '' where there is only one. */
  readonly place: string;
  readonly onOpen: () => void;
  readonly onSwitch: () => void;
}

/** One setup: the verdict, what it means, what the form says, and what the verdict is based on. */
export function SetupCard({ setup, facts, place, onOpen, onSwitch }: Props): JSX.Element {
  const { text } = useWords();
  const { protocol, host, port, security, keepsCopy, evidence, advice } = setup;
  const lines = advice.map((id) => text(adviceKey(id, setup, facts)));
  const saysKeep = advice.includes('deletes-mail') || advice.includes('keeps-copy');
  const maySwitch = protocol !== 'imap' && protocol !== 'both' && !advice.includes('pop-only');
  return (
    <article class={`setup card ${protocol}`}>
      {place && <p class="note">{place}</p>}
      <div class="verdict">
        <Mark protocol={protocol} />
        <h3>{text(`popup_${protocol}`)}</h3>
      </div>
      {lines.map((line) => (
        <p key={line} class="advice">
          {line}
        </p>
      ))}
      <dl class="facts">
        {host && (
          <div>
            <dt>{text('popup_server')}</dt>
            <dd>
              <bdi dir="ltr">{host}</bdi>
            </dd>
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
      {keepsCopy !== null && !saysKeep && <p>{text(keepsCopy ? 'popup_keeps' : 'popup_takes')}</p>}
      <Evidence evidence={evidence} />
      <div class="controls">
        {maySwitch && (
          <button type="button" class="primary" onClick={onSwitch}>
            {text(setup.kind === 'access' ? 'tip_imap_on' : 'tip_switch')}
          </button>
        )}
        <button type="button" class={maySwitch ? undefined : 'primary'} onClick={onOpen}>
          {text('popup_open')}
        </button>
      </div>
    </article>
  );
}

import type { JSX } from 'preact';
import { IN_RECOMMENDATION, recommend } from '../advise/recommend.ts';
import { severityOf } from '../advise/severity.ts';
import { adviceKey } from '../advise/words.ts';
import { useWords } from '../explain/words.ts';
import type { ProviderFacts } from '../providers/facts.ts';
import type { AdviceId } from '../setup/advice.ts';
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

/** The protocols' names are the same in every language. */
const BADGE = { pop3: 'POP3', imap: 'IMAP', both: 'POP3 + IMAP', none: '', unknown: '' } as const;

/** One setup: what is chosen and what that means, what to do about it, then what the form says and what the verdict is based on. */
export function SetupCard({ setup, facts, place, onOpen, onSwitch }: Props): JSX.Element {
  const { text } = useWords();
  const { protocol, host, port, security, evidence, advice } = setup;
  const [first, ...others] = advice;
  const say = (id: AdviceId): string => text(adviceKey(id, setup, facts));
  const severity = first ? severityOf(first, setup) : 'info';
  const maySwitch = protocol !== 'imap' && protocol !== 'both' && !advice.includes('pop-only');
  return (
    <article class={`setup card ${protocol} ${severity}`}>
      <p class="state">
        <Mark severity={severity} />
        <span>{BADGE[protocol]}</span>
        <span class="note">{place}</span>
      </p>
      <h3>{first && say(first)}</h3>
      {others
        .filter((id) => !IN_RECOMMENDATION.includes(id))
        .map((id) => (
          <p key={id}>{say(id)}</p>
        ))}
      <p>
        {recommend(setup, facts)
          .map((key) => text(key))
          .join(' ')}
      </p>
      <div class="controls">
        {maySwitch && (
          <button type="button" class="primary" onClick={onSwitch}>
            {text(setup.kind === 'access' ? 'tip_imap_on' : 'tip_switch')}
          </button>
        )}
        <button type="button" onClick={onOpen}>
          {text('popup_open')}
        </button>
      </div>
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
      <Evidence evidence={evidence} />
    </article>
  );
}

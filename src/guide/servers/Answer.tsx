import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { monthOf, useWords } from '../../explain/words.ts';
import type { ProviderFacts, Server } from '../../providers/facts.ts';
import type { NoteId } from '../../providers/notes.ts';
import { type Asked, userName } from './domain.ts';

const NOTES = {
  'app-password': 'tip_note_app_password',
  oauth: 'tip_note_oauth',
  'switch-on-first': 'tip_note_switch_on_first',
  'no-pop': 'guide_note_no_pop',
  'gmail-fetch-closed': 'guide_note_fetch_closed',
} as const satisfies Record<NoteId, string>;

const USERS = { address: 'address', local: 'local', 'local.domain': 'joined' } as const;

interface Props {
  readonly facts: ProviderFacts;
  readonly asked: Asked;
  /** An administrator's, not a published one. */
  readonly isOwn: boolean;
}

/** A provider's servers, each value with a button that copies it. */
export function Answer({ facts, asked, isOwn }: Props): JSX.Element {
  const { text, language } = useWords();
  const [said, setSaid] = useState('');
  const { name, servers, notes, asOf } = facts;
  const when = monthOf(language, asOf);

  const copy = (value: string): void => {
    navigator.clipboard.writeText(value).then(
      () => setSaid(text('guide_lookup_copied', value)),
      () => setSaid(text('tip_not_carried')),
    );
  };

  return (
    <>
      <p>{isOwn ? text('guide_lookup_admin') : text('guide_lookup_found', name, asked.domain, when)}</p>
      <div class="servers">
        {servers.imap ? (
          <ServerCard protocol="imap" server={servers.imap} asked={asked} onCopy={copy} />
        ) : (
          <p class="card">{text('tip_provider_none', name, when)}</p>
        )}
        {servers.pop3 ? (
          <ServerCard protocol="pop3" server={servers.pop3} asked={asked} onCopy={copy} />
        ) : (
          <p class="card">{text('guide_lookup_no_pop', name, when)}</p>
        )}
      </div>
      {notes.length > 0 && (
        <>
          <h3>{text('guide_lookup_notes')}</h3>
          <ul>
            {notes.map((note) => (
              <li key={note.id}>{text(NOTES[note.id], name, monthOf(language, note.asOf))}</li>
            ))}
          </ul>
        </>
      )}
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}

interface CardProps {
  readonly protocol: 'imap' | 'pop3';
  readonly server: Server;
  readonly asked: Asked;
  readonly onCopy: (value: string) => void;
}

function ServerCard({ protocol, server, asked, onCopy }: CardProps): JSX.Element {
  const { text } = useWords();
  const user = userName(server.user, asked);
  const copied = (label: string, value: string): JSX.Element => (
    <div class="server-line">
      <dt>{label}</dt>
      <dd>
        <bdi dir="ltr">{value}</bdi>
        <button
          type="button"
          class="small"
          aria-label={text('guide_lookup_copy', `${label}: ${value}`)}
          onClick={() => onCopy(value)}
        >
          {text('tip_copy')}
        </button>
      </dd>
    </div>
  );
  return (
    <section class={`card ${protocol}`}>
      <h3>{protocol === 'imap' ? text('guide_lookup_imap') : 'POP3'}</h3>
      <dl>
        {copied(text('popup_server'), server.host)}
        {copied(text('popup_port'), String(server.port))}
        <div class="server-line">
          <dt>{text('popup_security')}</dt>
          <dd>{text(`popup_security_${server.security}`)}</dd>
        </div>
        {user ? (
          copied(text('guide_lookup_user'), user)
        ) : (
          <div class="server-line">
            <dt>{text('guide_lookup_user')}</dt>
            <dd>{text(`guide_lookup_user_${USERS[server.user]}`)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

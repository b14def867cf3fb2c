import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words.ts';
import { askAccess, watchAccess } from './access.ts';

interface Props {
  /** What is known when it is first shown. */
  readonly first: boolean;
  /** An origin that may be asked for alone. */
  readonly site?: string;
  /** Shown instead once there is access. */
  readonly children?: ComponentChildren;
}

/** Says what the missing access to websites means, and asks for it back. */
export function Access({ first, site = '', children }: Props): JSX.Element {
  const { text } = useWords();
  const [access, setAccess] = useState(first);
  const [refused, setRefused] = useState(false);

  useEffect(() => {
    const leaving = new AbortController();
    watchAccess(setAccess, leaving.signal);
    return () => leaving.abort();
  }, []);

  const ask = (one: string): void => {
    setRefused(false);
    askAccess(one).then(
      (given) => {
        if (given && !one) setAccess(true);
        setRefused(!given);
      },
      () => setRefused(true),
    );
  };

  if (access) return <>{children}</>;
  return (
    <section class="card access">
      <p>{text('popup_access')}</p>
      <div class="controls">
        <button type="button" class="primary" onClick={() => ask('')}>
          {text('popup_access_allow')}
        </button>
        {site && (
          <button type="button" onClick={() => ask(site)}>
            {text('popup_access_site')}
          </button>
        )}
      </div>
      <p role="status">{refused ? text('popup_access_refused') : ''}</p>
    </section>
  );
}

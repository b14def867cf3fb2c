import type { JSX } from 'preact';
import { useWords } from '../explain/words.ts';
import type { Evidence as Seen } from '../setup/evidence.ts';

/** What a verdict is based on, in plain words, strongest first; what the page says is quoted. */
export function Evidence({ evidence }: { readonly evidence: readonly Seen[] }): JSX.Element {
  const { text, maybe } = useWords();
  const strongest = [...evidence].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return (
    <details class="evidence">
      <summary>{text('popup_why')}</summary>
      <ul>
        {strongest.map(({ signal, weight, text: read }) => (
          <li key={signal}>
            {weight < 0 ? text('signal_against') : maybe(`signal_${signal.replaceAll('-', '_')}`)}
            {read && (
              <>
                {' '}
                <bdi>
                  <q>{read}</q>
                </bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

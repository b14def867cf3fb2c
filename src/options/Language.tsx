import type { JSX } from 'preact';
import { LANGUAGES } from '../explain/texts.ts';
import { useWords } from '../explain/words.ts';

/** A language by its own name, since whoever looks for it may read no other. */
function nameOf(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

interface Props {
  readonly chosen: string;
  readonly locked: boolean;
  readonly onChoose: (language: string) => void;
}

export function Language({ chosen, locked, onChoose }: Props): JSX.Element {
  const { text, language } = useWords();
  const named = LANGUAGES.map((tag) => [tag, nameOf(tag)] as const).sort(([, a], [, b]) =>
    a.localeCompare(b, language),
  );
  return (
    <section>
      <h2>
        <label for="language">{text('options_language')}</label>
      </h2>
      <select
        id="language"
        disabled={locked}
        aria-describedby="language-note"
        value={LANGUAGES.includes(chosen) ? chosen : ''}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">{text('options_language_auto')}</option>
        {named.map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
      <p id="language-note" class="note">
        {text('options_language_note')}
      </p>
    </section>
  );
}

import type { JSX } from 'preact';
import { useWords } from '../explain/words.ts';

/** Product names are not translated; the texts are guide_find_<id>. */
const PROGRAMS = [
  ['outlook_new', 'Outlook (new)'],
  ['outlook_classic', 'Outlook (classic)'],
  ['thunderbird', 'Thunderbird'],
  ['apple_mail', 'Apple Mail'],
  ['ios', 'iPhone, iPad'],
  ['gmail_app', 'Android: Gmail'],
  ['samsung', 'Android: Samsung Email'],
  ['gmail_web', 'Gmail'],
  ['outlook_com', 'Outlook.com'],
  ['yahoo', 'Yahoo'],
  ['gmx', 'GMX'],
  ['123mail', '123-mail'],
  ['cpanel', 'cPanel'],
] as const;

/** Where the choice is made in the programs that an extension cannot reach. */
export function Places(): JSX.Element {
  const { text } = useWords();
  return (
    <section id="places">
      <h2>{text('guide_find')}</h2>
      <p>{text('guide_find_note')}</p>
      <dl class="programs">
        {PROGRAMS.map(([id, name]) => (
          <div key={id} class="program">
            <dt>{name}</dt>
            <dd>{text(`guide_find_${id}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

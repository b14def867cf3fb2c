import type { JSX } from 'preact';
import { useWords } from './words.ts';

const PAGES = [
  ['guide', 'guide_title', '../guide/index.html'],
  ['options', 'popup_options', '../options/index.html'],
] as const;

interface Props {
  readonly here: 'guide' | 'options';
  /** An administrator's help page; '' where there is none. */
  readonly helpUrl: string;
}

/** The head of a full page: whose it is, and the way to the others. */
export function Header({ here, helpUrl }: Props): JSX.Element {
  const { text } = useWords();
  return (
    <header class="head">
      <img src="/icons/48.png" width={24} height={24} alt="" />
      <span class="brand">{text('extension_name')}</span>
      <nav aria-label={text('extension_name')}>
        {PAGES.map(([page, key, href]) => (
          <a key={page} href={href} aria-current={page === here ? 'page' : undefined}>
            {text(key)}
          </a>
        ))}
        {helpUrl && (
          <a href={helpUrl} target="_blank" rel="noreferrer">
            {text('guide_help')}
          </a>
        )}
      </nav>
    </header>
  );
}

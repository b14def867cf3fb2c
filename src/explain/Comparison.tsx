import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from './words.ts';

/** What is compared; the texts are explain_cmp_<row>, …_pop, …_imap and …_so. */
const ROWS = ['devices', 'delete', 'marks', 'lost', 'backup', 'space', 'offline', 'new', 'ports'] as const;

export function Comparison(): JSX.Element {
  const { text } = useWords();
  const title = useId();
  return (
    <section class="comparison" aria-labelledby={title}>
      <h2 id={title}>{text('explain_cmp_title')}</h2>
      <table aria-labelledby={title}>
        <thead>
          <tr>
            <th scope="col">{text('explain_cmp_topic')}</th>
            <th scope="col" class="pop3">
              POP3
            </th>
            <th scope="col" class="imap">
              IMAP
            </th>
            <th scope="col">{text('explain_cmp_so')}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{text(`explain_cmp_${row}`)}</th>
              <td data-column="POP3">{text(`explain_cmp_${row}_pop`)}</td>
              <td data-column="IMAP">{text(`explain_cmp_${row}_imap`)}</td>
              <td class="so">{text(`explain_cmp_${row}_so`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import type { JSX } from 'preact';
import { useWords } from '../explain/words.ts';

/** Names, numbers and yes or no; nothing here but the rows' titles needs a translation. Sources: the RFCs themselves. */
const ROWS = [
  ['spec', 'RFC 1939, 2449, 2595, 5034', 'RFC 9051 (IMAP4rev2), RFC 3501 (IMAP4rev1)'],
  ['tls', '995', '993'],
  ['plain', '110 (STLS)', '143 (STARTTLS)'],
  ['dns', '_pop3s._tcp, _pop3._tcp', '_imaps._tcp, _imap._tcp'],
] as const;

/** POP3 has none of these; what IMAP calls them (RFC 9051). */
const ABILITIES = [
  ['state', 'FLAGS'],
  ['push', 'IDLE'],
  ['search', 'SEARCH'],
] as const;

export function Technical(): JSX.Element {
  const { text } = useWords();
  return (
    <section id="technical" aria-labelledby="technical-title">
      <h2 id="technical-title">{text('guide_tech')}</h2>
      <table class="technical" aria-labelledby="technical-title">
        <thead>
          <tr>
            <th scope="col">{text('explain_cmp_topic')}</th>
            <th scope="col">POP3</th>
            <th scope="col">IMAP</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([row, pop, imap]) => (
            <tr key={row}>
              <th scope="row">{text(`guide_tech_${row}`)}</th>
              <td data-column="POP3">
                <bdi>{pop}</bdi>
              </td>
              <td data-column="IMAP">
                <bdi>{imap}</bdi>
              </td>
            </tr>
          ))}
          {ABILITIES.map(([row, command]) => (
            <tr key={row}>
              <th scope="row">{text(`guide_tech_${row}`)}</th>
              <td data-column="POP3">{text('tip_no')}</td>
              <td data-column="IMAP">
                {text('tip_yes')} (<bdi>{command}</bdi>)
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import { attr } from '../dom/safe.ts';
import { splitName } from '../vocabulary/split-name.ts';

/** name, id and the like as words: "ctl00$txtPopServer" reads "txt pop server", "imap-host" reads "imap host". */
export function nameWords(element: Element): string {
  const raw = ['name', 'id', 'data-name', 'formcontrolname', 'ng-model', 'data-testid', 'autocomplete']
    .map((key) => attr(element, key) ?? '')
    .join(' ');
  return splitName(raw.slice(0, 200));
}

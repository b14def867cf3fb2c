import { attr } from '../dom/safe.ts';

/** name, id and the like as words: "ctl00$txtPopServer" reads "txt pop server", "imap-host" reads "imap host". */
export function nameWords(element: Element): string {
  const raw = ['name', 'id', 'data-name', 'formcontrolname', 'ng-model', 'data-testid', 'autocomplete']
    .map((key) => attr(element, key) ?? '')
    .join(' ');
  return splitName(raw.slice(0, 200));
}

export function splitName(raw: string): string {
  return raw
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
}

import type { Field } from '../read/fields.ts';
import type { Page } from '../read/page.ts';
import { sense, takeUnread } from './concepts.ts';

/** The texts that will be looked up and are not known yet, asked for at once, so that one answer brings all of them. */
export function preview(fields: readonly Field[], page: Page): string[] {
  takeUnread(); // what a reading that failed has left
  sense(page.title);
  for (const { text } of page.actions) sense(text);
  for (const { label, placeholder, context, choices } of fields) {
    sense(label);
    sense(placeholder);
    sense([label, placeholder].filter(Boolean).join(' | '));
    for (const { text } of [...context, ...choices]) sense(text);
  }
  return takeUnread();
}

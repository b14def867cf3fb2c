import { createHash } from 'node:crypto';

const CONTROL = /<(input|select|option|textarea|button|label|legend|h[1-4]|th)\b([^>]*)>([^<]*)/gi;
const KEPT = /\b(type|placeholder|value|role|checked|selected)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]*))?/gi;

/**
 * What a page's controls and their labels are, whatever the names, ids, classes and surroundings: two pages with one fingerprint are one
 * page copied or renamed, and count once.
 */
export function fingerprint(html: string): string {
  const controls = [...html.matchAll(CONTROL)].map(([, tag = '', attributes = '', text = '']) => {
    const kept = [...attributes.matchAll(KEPT)].map(
      ([, name = '', value = '']) => `${name}=${value.replace(/["']/g, '')}`,
    );
    return `${tag} ${kept.sort().join(' ')} ${text}`.toLowerCase().replace(/\s+/g, ' ').trim();
  });
  // A page of hardly any native controls is known by all of its text.
  const what = controls.length >= 4 ? controls : [html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')];
  return createHash('sha256').update(what.join('\n')).digest('hex').slice(0, 16);
}

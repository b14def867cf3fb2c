import { createHash } from 'node:crypto';

/** Native controls and their words, custom elements, and whatever has a role. */
const CONTROL =
  /<(input|select|option|textarea|button|label|legend|h[1-4]|th|[a-z]+-[\w-]+|\w+(?=[^>]*\srole=))\b([^>]*)>([^<]*)/gi;
const ATTRIBUTE = /([\w:-]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]*))?/g;
const KEPT = /^(?:type|placeholder|value|role|checked|selected)$/i;

/**
 * What a page's controls and their labels are, whatever the names, ids, classes and surroundings: two pages with one fingerprint are one
 * page copied or renamed, and count once.
 */
export function fingerprint(html: string): string {
  const controls = [...html.matchAll(CONTROL)].map(([, tag = '', attributes = '', text = '']) => {
    const kept = [...attributes.matchAll(ATTRIBUTE)]
      .filter(([, name = '']) => KEPT.test(name))
      .map(([, name = '', value = '']) => `${name}=${value.replace(/["']/g, '')}`);
    return `${tag} ${kept.sort().join(' ')} ${text}`.toLowerCase().replace(/\s+/g, ' ').trim();
  });
  // A page of hardly any native controls is known by its elements, their roles, and all of its text.
  const what = controls.length >= 4 ? controls : [drawn(html)];
  return createHash('sha256').update(what.join('\n')).digest('hex').slice(0, 16);
}

/** Splits a list into those that count and the copies of one before them. */
export function once<T extends { readonly print: string }>(
  list: readonly T[],
): { readonly first: readonly T[]; readonly copies: readonly { readonly copy: T; readonly of: T }[] } {
  const seen = new Map<string, T>();
  const copies: { copy: T; of: T }[] = [];
  for (const one of list) {
    const of = seen.get(one.print);
    if (of) copies.push({ copy: one, of });
    else seen.set(one.print, one);
  }
  return { first: [...seen.values()], copies };
}

function drawn(html: string): string {
  return html
    .replace(/<title>[^<]*|<!--[\s\S]*?-->|<(style|script)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<(\/?[a-z][\w-]*)([^>]*)>/gi, (_, tag: string, attributes: string) => {
      const role = /\b(?:role|aria-(?:checked|selected|pressed))\s*=\s*"?[\w-]+/gi;
      return `<${tag} ${(attributes.match(role) ?? []).sort().join(' ')}>`;
    })
    .replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]*>) ?/g, '$1')
    .toLowerCase();
}

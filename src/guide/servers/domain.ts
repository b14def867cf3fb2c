/** Marks of an address as people type or paste it: `Ana <ana@example.com>`, `mailto:`, full-width from a Japanese keyboard. */
const AROUND = /^(?:mailto:)|[<>"“”]/gi;

/** What a person typed, as far as it is needed: nothing of it is kept. */
export interface Asked {
  /** Lower case, in ASCII (RFC 5890). */
  readonly domain: string;
  /** The whole address where one was typed; '' for a bare domain. */
  readonly address: string;
}

/** null for what is neither a mail address nor a domain. */
export function readAsked(typed: string): Asked | null {
  const text = (typed.normalize('NFKC').trim().split(/\s+/).at(-1) ?? '').replace(AROUND, '');
  const at = text.lastIndexOf('@');
  const name = text.slice(at + 1).replace(/\.$/, '');
  if (
    name.includes('..') ||
    !/^[^\s/:?#@\\[\]]+\.[^\s/:?#@\\[\]]*[^\s/:?#@\\[\].\d]$/.test(name) ||
    !URL.canParse(`https://${name}`)
  )
    return null;
  const domain = new URL(`https://${name}`).hostname;
  return { domain, address: at > 0 ? `${text.slice(0, at)}@${domain}` : '' };
}

/** The user name in the form that a server wants; null where only the domain is known. */
export function userName(form: 'address' | 'local' | 'local.domain', { address }: Asked): string | null {
  if (!address) return null;
  if (form === 'address') return address;
  return form === 'local' ? address.slice(0, address.lastIndexOf('@')) : address.replace(/@(?=[^@]*$)/, '.');
}

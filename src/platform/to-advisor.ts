/** From the extension's own pages and its background to an advisor. `report`: say again what you see. `open`: the person wants to see the card. */
export interface ToAdvisor {
  readonly type: 'report' | 'open';
}

/** null for what is none of ours. By hand: a schema library would weigh more than all else that is injected for it. */
export function parseToAdvisor(message: unknown): ToAdvisor | null {
  const type = typeof message === 'object' && message !== null && 'type' in message ? message.type : null;
  return type === 'report' || type === 'open' ? { type } : null;
}

/**
 * From the extension's own pages and its background to an advisor. `report`: say again what you see. `open`: the person
 * wants to see the card; `switch`: with what would be changed. `at`: of which setup of the frame, in document order.
 */
export interface ToAdvisor {
  readonly type: 'report' | 'open' | 'switch';
  readonly at?: number;
}

/** null for what is none of ours. By hand: a schema library would weigh more than all else that is injected for it. */
export function parseToAdvisor(message: unknown): ToAdvisor | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  const { type } = message;
  if (type !== 'report' && type !== 'open' && type !== 'switch') return null;
  return 'at' in message && typeof message.at === 'number' ? { type, at: message.at } : { type };
}

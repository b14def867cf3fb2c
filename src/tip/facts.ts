import { browser } from '../platform/browser.ts';
import type { ToBackground } from '../platform/messages.ts';
import type { ProviderFacts } from '../providers/facts.ts';
import type { Setup } from '../setup/setup.ts';

/** The background keeps the facts, so that no page carries them; null for an unknown provider. */
export async function factsOf({ host, domain }: Setup): Promise<ProviderFacts | null> {
  if (!host && !domain) return null;
  const message: ToBackground = { type: 'provider', host, domain };
  const answer: unknown = await browser.runtime.sendMessage(message).catch(() => null);
  return isFacts(answer) ? answer : null;
}

/** The answer comes from our own background, in the shape that its types promise. */
function isFacts(answer: unknown): answer is ProviderFacts {
  return typeof answer === 'object' && answer !== null && 'servers' in answer && 'asOf' in answer;
}

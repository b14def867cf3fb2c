/** Opening a page of which something never comes: a picture of a host that does not answer, say. */
import { setTimeout as pause } from 'node:timers/promises';
import { BOUNDS } from './bounds.ts';

interface Opening {
  url(): string;
  evaluate(code: string): Promise<unknown>;
}

/** Runs in the page. */
const IS_PARSED = `document.readyState !== 'loading'`;

/**
 * Whether all of a page came; where only something in it is still waited for, the page is there for a person, too.
 * @throws what going to it threw, where it is not there or not parsed to its end
 */
export async function cameWhole(page: Opening, go: () => Promise<void>): Promise<boolean> {
  try {
    await go();
    return true;
  } catch (error) {
    const late = error instanceof Error && /timeout/i.test(error.message) && page.url() !== 'about:blank';
    // A page whose script runs without end never answers.
    const parsed = late && (await Promise.race([page.evaluate(IS_PARSED), pause(BOUNDS.close, false)]));
    if (parsed !== true) throw error;
    return false;
  }
}

/** Given the header's value; without one a browser takes it for HTML. @throws where it is something else */
export function mustBeHtml(type = 'text/html'): void {
  if (!/html|xml/.test(type)) throw new Error(`is not HTML but ${type}`);
}

/** What prose over a form says of the server's copy, where no control does. */
import type { Protocol } from '../../../setup/setup.ts';
import { named, only } from '../../vocabulary/protocol-names.ts';
import { sense } from '../concepts.ts';
import type { Context } from '../page.ts';
import { keepOfText } from './keep-words.ts';

/** "POP3 deletes mail from the server once it is downloaded. Choose IMAP to keep it." What is said of the other protocol does not count. */
export function keepTold(over: readonly Context[], protocol: Protocol | null): boolean | null {
  const told = new Set<boolean>();
  for (const { text, heading } of over)
    for (const sentence of heading ? [] : text.split(ENDS)) {
      const { sure } = sense(sentence);
      const tells = sure.has('delete_from_server') || sure.has('leave_on_server');
      const keep = tells && (only(named(sentence)) ?? protocol) === protocol ? keepOfText(sentence) : null;
      if (keep !== null) told.add(keep);
    }
  return told.size === 1 ? told.has(true) : null;
}
const ENDS = /[.!?;。！？]\s*|[()（）]/u;

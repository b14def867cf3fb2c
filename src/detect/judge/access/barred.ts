import { means } from '../concepts.ts';

/** Longer than words such as "off" and "from". */
const BEFORE = /^(\p{L}{4,}) (?:\S+ )?(?:imap|pop)/iu;

/** "Block IMAP", where the verb is one that else counts only as a whole text. */
export const isBarred = (label: string): boolean => means(BEFORE.exec(label)?.[1] ?? '', 'off');

/** The reader in the tests knows the words by itself; in a page it asks the background for them. */
import { readWith } from '../src/detect/judge/concepts.ts';
import { said } from '../src/detect/vocabulary/said.ts';

readWith(said);

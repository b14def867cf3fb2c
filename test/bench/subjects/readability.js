/** What a browser's reading mode asks of every page. It runs once. */
import { isProbablyReaderable } from '@mozilla/readability';

globalThis.found = isProbablyReaderable(document);

import polyfill from 'webextension-polyfill';
import { adopt } from './browser.ts';

/** Its own types stop at Manifest V2; what it does not know (action, scripting, dom, storage.session) it hands through. */
const isApi = (api: unknown): api is typeof chrome => typeof api === 'object' && api !== null && 'runtime' in api;

if (isApi(polyfill)) adopt(polyfill);

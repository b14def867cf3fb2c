/** document -> what is set up in it. The extension reads in the page and judges in the background; here both are done at once, by the same way. */
import { judge } from './judge/judge.ts';
import { live } from './live.ts';
import { read } from './read/read.ts';
import type { OpenShadow } from './read/walk.ts';
import type { Detection } from './reading.ts';

const openOnly: OpenShadow = (host) => host.shadowRoot;
/** As a message between scripts passes it on. */
const passed = <Plain>(plain: Plain): Plain => JSON.parse(JSON.stringify(plain));

export function detect(doc: Document, openShadow: OpenShadow = openOnly): Detection {
  const page = read(doc, openShadow);
  return live(passed(judge(passed(page.sheet))), page);
}

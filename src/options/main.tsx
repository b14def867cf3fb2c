import '../platform/polyfill.ts';
import { hasAccess } from '../explain/access/access.ts';
import { openPage } from '../explain/open.tsx';
import { Options } from './Options.tsx';

openPage(
  async (preferences, { helpUrl }) => <Options first={preferences} access={await hasAccess()} helpUrl={helpUrl} />,
  'options_title',
).catch(() => {});

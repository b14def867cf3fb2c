import { hasAccess } from '../explain/access/access.ts';
import { openPage } from '../explain/open.tsx';
import { readPolicy } from '../platform/policy.ts';
import { Options } from './Options.tsx';

openPage(async (preferences) => {
  const [policy, access] = await Promise.all([readPolicy(), hasAccess()]);
  return <Options first={preferences} access={access} helpUrl={policy.helpUrl} />;
}, 'options_title').catch(() => {});

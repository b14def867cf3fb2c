import { hasAccess } from '../explain/access/access.ts';
import { openPage } from '../explain/open.tsx';
import { readPolicy } from '../platform/policy.ts';
import { Guide } from './Guide.tsx';

openPage(async () => {
  const [policy, access] = await Promise.all([readPolicy(), hasAccess()]);
  return <Guide welcome={new URLSearchParams(location.search).has('welcome')} policy={policy} access={access} />;
}, 'guide_title').catch(() => {});

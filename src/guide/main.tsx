import '../platform/polyfill.ts';
import { hasAccess } from '../explain/access/access.ts';
import { openPage } from '../explain/open.tsx';
import { Guide } from './Guide.tsx';

openPage(async (_preferences, policy) => {
  const welcome = new URLSearchParams(location.search).has('welcome');
  return <Guide welcome={welcome} policy={policy} access={await hasAccess()} />;
}, 'guide_title').catch(() => {});

import { openPage } from '../explain/open.tsx';
import { Guide } from './Guide.tsx';

openPage(<Guide />, 'guide_title');

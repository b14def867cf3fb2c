import { openPage } from '../explain/open.tsx';
import { readPreferences } from '../platform/preferences.ts';
import { Options } from './Options.tsx';

readPreferences().then(
  (preferences) => openPage(<Options first={preferences} />, 'options_title'),
  () => {},
);

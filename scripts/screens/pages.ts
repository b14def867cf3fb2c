import { forget, inScheme, keep, openOptions, STATES, type State } from '../../test/e2e/pages/states.ts';
import { ALL_LOOKS, type Look, type Screen, type Stage, TWO_LOOKS } from './screen.ts';

/** Long words, and a script without spaces; Arabic is the looks' own. */
const LANGUAGES = ['de', 'ja'] as const;
const WIDE: Look = { theme: 'light', width: 'wide', dir: 'ltr' };
const NARROW: Look = { theme: 'light', width: 'narrow', dir: 'ltr' };

let marks = 20_000;
const mark = (): number => {
  marks += 1;
  return marks;
};

async function show(state: State, { driver, site, tab }: Stage, look: Look, language = ''): Promise<void> {
  const scene = { driver, site, mark };
  await openOptions(tab, scene);
  await forget(tab);
  if (language) await keep(tab, { language });
  await state.show(tab, scene);
  await inScheme(tab, scene, look.theme);
}

/** What a person sees of popup, guide and options: each state in each look, and in German and Japanese. */
export const PAGE_SCREENS: readonly Screen[] = STATES.flatMap((state): Screen[] => [
  {
    room: state.room,
    name: state.name,
    looks: state.name === 'welcome' || state.room !== 'guide' ? ALL_LOOKS : [...TWO_LOOKS, NARROW],
    show: (stage, look) => show(state, stage, look),
  },
  ...LANGUAGES.map((language) => ({
    room: state.room,
    name: `${state.name}-${language}`,
    looks: [NARROW],
    show: (stage: Stage, look: Look) => show(state, stage, look, language),
  })),
]);

/** Both stores want 1280 × 800. */
const STORE = ['story-lost', 'story-imap', 'servers', 'compared'];

export const STORE_SCREENS: readonly Screen[] = STATES.filter(
  ({ room, name }) => room === 'guide' && STORE.includes(name),
).map((state) => ({
  room: 'store',
  name: state.name,
  looks: [WIDE],
  async show(stage, look) {
    await show(state, stage, look);
    await stage.tab.resize(1280, 800);
  },
}));

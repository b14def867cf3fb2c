import { forget, inScheme, keep, openOptions, STATES, type State } from '../../test/e2e/pages/states.ts';
import { ALL_LOOKS, type Look, type Screen, type Stage, TWO_LOOKS } from './screen.ts';
import { TIP_SCREENS } from './tip.ts';

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

/** The stores' pictures; both want 1280 × 800. */
const STORE: readonly (readonly [room: string, name: string])[] = [
  ['tip', 'pop-deletes'],
  ['tip', 'plan'],
  ['guide', 'story-lost'],
  ['guide', 'story-imap'],
  ['guide', 'servers'],
];

export const STORE_SCREENS: readonly Screen[] = [...TIP_SCREENS, ...PAGE_SCREENS]
  .filter((screen) => STORE.some(([room, name]) => screen.room === room && screen.name === name))
  .map((screen) => ({
    room: 'store',
    name: `${screen.room}-${screen.name}`,
    looks: [WIDE],
    async show(stage, look) {
      await stage.tab.resize(1280, 800);
      await screen.show(stage, look);
    },
  }));

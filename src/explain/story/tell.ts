import type { TextKey } from '../words.ts';
import type { Happening } from './act.ts';
import type { Frame } from './scenes.ts';
import type { DeviceId, Mode } from './world.ts';

/** A text of _locales. `device` is named before the sentence, so that no language has to decline it. */
export interface Told {
  readonly key: TextKey;
  readonly device: DeviceId | null;
}

/** The modes as they are called in the keys of texts. */
export const MODE_KEY = { pop3: 'pop', 'pop3-keep': 'keep', imap: 'imap' } as const satisfies Record<Mode, string>;

/** What a free act did, in one sentence. */
function tellHappening(happening: Happening, mode: Mode): Told {
  switch (happening.type) {
    case 'nothing':
      return { key: 'story_act_nothing', device: null };
    case 'arrived':
      return { key: 'story_act_arrived', device: null };
    case 'downloaded': {
      const what = happening.messages.length === 0 ? 'empty' : happening.left ? 'copied' : 'moved';
      return { key: `story_act_${what}`, device: happening.device };
    }
    case 'shown':
      return { key: 'story_act_shown', device: happening.device };
    case 'deleted':
      return { key: `story_act_deleted_${MODE_KEY[mode]}`, device: happening.device };
    case 'broke':
      return { key: happening.lost.length > 0 ? 'story_act_lost' : 'story_act_safe', device: happening.device };
    case 'replaced':
      return { key: 'story_act_replaced', device: happening.device };
    case 'added':
      return { key: 'story_act_added', device: happening.device };
  }
}

/** The sentence that tells a frame; every frame has one. */
export function tell({ scene, world, happening }: Frame): Told {
  if (scene === null) {
    const untouched = happening.type === 'nothing' && world.arrived === 0;
    return untouched ? { key: 'story_start', device: null } : tellHappening(happening, world.mode);
  }
  if (scene === 'night') return { key: 'story_night', device: null };
  if (happening.type === 'arrived') return { key: 'story_noon', device: null };
  return { key: `story_${scene}_${MODE_KEY[world.mode]}`, device: null };
}

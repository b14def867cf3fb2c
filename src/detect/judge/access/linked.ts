/** Services in rows: "IMAP … off | switch on". The state is text, and what switches is a link or a button beside it. */
import type { Field } from '../../read/fields.ts';
import { contextOf } from '../../read/labels.ts';
import { choice, leaf } from '../../read/leaf.ts';
import type { Action, Box, Leaf, Page, Spot } from '../../read/page.ts';
import { wordsOf } from '../../read/words.ts';
import { named, only } from '../../vocabulary/protocol-names.ts';
import { means } from '../concepts.ts';
import { know } from '../roles.ts';
import { stateOf } from './state.ts';
import type { Switch } from './switch.ts';

/** A verb is short; longer links lead elsewhere. */
const VERB = 24;
/** How far up from the verb its row is looked for. */
const ROW = 3;
/** A longer text is a paragraph, not a row. */
const ROW_TEXT = 120;

export function linkedSwitches(page: Page): Switch[] {
  return page.actions.flatMap((action) => switchAt(action) ?? []);
}

function switchAt(action: Action): Switch | null {
  const verb = action.text;
  // "mail.pop3.ssl.enable" is the name of a property.
  if (verb.length > VERB || /\.\w/.test(verb) || means(verb, 'enable') === means(verb, 'disable')) return null;
  const turnsOn = means(verb, 'enable');
  for (let box: Box | null = action.box, up = 0; box && up < ROW; box = box.parent, up += 1) {
    const words = wordsOf(box);
    if (words.length > ROW_TEXT || box.controls > 0) return null;
    const protocol = only(named(words));
    if (!protocol) continue;
    const at = words.lastIndexOf(verb);
    const rest = at < 0 ? words : words.slice(0, at) + words.slice(at + verb.length);
    const said = stateOf(rest) ?? !turnsOn;
    // "On | switch on" would be two of a kind: then the words speak of something else.
    if (said === turnsOn) return null;
    const field = fieldOf(action, rest);
    const lever = {
      control: field,
      options: field.choices.map((choice) => ({ means: turnsOn, pull: { how: 'choose', choice } as const })),
    };
    return { known: know(field), protocol, lever, said };
  }
  return null;
}

/** The verb as a control: its row is its label. */
function fieldOf({ element, text, box }: Action, label: string): Field {
  const shows = choice(element, text, '', false);
  const made: Leaf = { ...leaf('buttons', element, { type: 'button', choices: [shows] }), spots: [], seen: true };
  const at = box.items.findIndex((item) => item.is === 'box' && item.element === element);
  const spot: Spot = { is: 'spot', element, box, at: at < 0 ? box.items.length : at, leaf: made };
  made.spots.push(spot);
  return { ...made, leaf: made, label, name: '', placeholder: '', context: contextOf(spot) };
}

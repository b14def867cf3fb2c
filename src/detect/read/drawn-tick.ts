/** Ticks and switches that are only drawn. */
import { all, classOf, closest, hasAttr, isElement, parentOf } from '../dom/safe.ts';
import { isPressed, knobOf } from '../dom/seen.ts';
import type { Drawn } from './drawn.ts';
import { leaf } from './made.ts';
import type { Box } from './page.ts';
import { chosenByLook, classWords } from './states.ts';
import { holdsAny, wordsOf } from './words.ts';

const MAYBE_TICK = ['chk', 'checkbox', 'tgl', 'toggle', 'sw'];
const TICK = /^(?:chk|check-?box)$/; // "tick" is a mark before what one gets
const SWITCH = /^(?:tgl|toggle|sw(?:itch)?)$/;

/** A tick or a switch that is only drawn, without a role: `<i class="chk on"></i>` before its words, `<i class="toggle"><b></b></i>`. */
export function drawnTick(box: Box): Drawn | null {
  const { seen, controls, element, tag } = box;
  // A form may have fields by the names of its methods.
  if (!seen || controls > 0 || tag === 'form' || hasAttr(element, 'role')) return null;
  const isKnob = element.childElementCount === 1 && !element.firstElementChild?.firstChild; // told apart cheaply
  if (!(isKnob || holdsAny(classOf(element).toLowerCase(), MAYBE_TICK)) || wordsOf(box)) return null;
  const words = classWords(element);
  // "toggle" without a knob opens and closes what is below; without a word for it what is pressed has a knob too.
  const named = words.some((word) => SWITCH.test(word));
  const on = named || isKnob ? knobOf(element) : null;
  const bare = on !== null && !named && isPressed(element);
  const isTick = words.some((word) => TICK.test(word)) || (named && on !== null) || bare;
  if (!isTick) return null;
  const row = closest(element, 'label') ?? parentOf(element);
  // Beside a native one it only draws that.
  if (!isElement(row) || all(row, 'input[type=checkbox], input[type=radio], [role]')[0]) return null;
  return leaf('checkbox', element, {
    type: 'checkbox',
    checked: bare ? on : chosenByLook(element) || chosenByLook(row),
  });
}

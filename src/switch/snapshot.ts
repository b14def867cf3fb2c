import type { Control } from '../detect/control.ts';
import { all } from '../detect/dom/safe.ts';
import type { Reading } from '../detect/reading.ts';
import { chooseOption, told, type } from './act/native.ts';
import { isSame, standing } from './standing.ts';

/** How a form stood; kept in memory while the tip offers to undo. Names, addresses and passwords are not in it. */
export interface Snapshot {
  readonly reading: Reading;
  /** Parts by what the person read of them. */
  readonly parts: readonly { readonly of: PartName; readonly stood: string }[];
  /** Native controls of the whole form: pages change others along with the one that was set. */
  readonly natives: readonly Native[];
}

type Native =
  | { readonly is: 'list'; readonly element: HTMLSelectElement; readonly chosen: readonly number[] }
  | { readonly is: 'tick'; readonly element: HTMLInputElement; readonly on: boolean }
  | { readonly is: 'text'; readonly element: HTMLInputElement; readonly text: string };

export const PART_NAMES = ['protocol', 'security', 'host', 'port', 'keep'] as const;
export type PartName = (typeof PART_NAMES)[number];

export function partOf({ parts }: Reading, name: PartName): Control | null {
  if (name === 'host' || name === 'port') return parts[name];
  return parts[name]?.control ?? null;
}

export function snapshot(reading: Reading): Snapshot {
  return {
    reading,
    parts: PART_NAMES.flatMap((of) => {
      const control = partOf(reading, of);
      return control ? [{ of, stood: standing(control) }] : [];
    }),
    natives: all(reading.parts.form, 'select,input').flatMap((one) => nativeOf(one, reading) ?? []),
  };
}

const chosenIn = ({ options }: HTMLSelectElement): number[] =>
  [...options].filter((option) => option.selected).map((option) => option.index);

function nativeOf(element: Element, { parts }: Reading): Native | null {
  if (element instanceof HTMLSelectElement) return { is: 'list', element, chosen: chosenIn(element) };
  if (!(element instanceof HTMLInputElement)) return null;
  if (element.type === 'checkbox' || element.type === 'radio') return { is: 'tick', element, on: element.checked };
  const ours = element === parts.host?.element || element === parts.port?.element;
  return ours || element.type === 'number' ? { is: 'text', element, text: element.value } : null;
}

/** Only what stands otherwise now: what the person changes from here on is theirs, and no undo takes it back. */
export const whatChanged = (before: Snapshot, now: Reading | null): Snapshot => ({
  ...before,
  parts: before.parts.filter(({ of, stood }) => {
    const control = now && partOf(now, of);
    return !control || !isSame(standing(control), stood);
  }),
  natives: before.natives.filter((native) => !isAsBefore(native)),
});

function isAsBefore(native: Native): boolean {
  if (native.is === 'list') return `${chosenIn(native.element)}` === `${native.chosen}`;
  return native.is === 'tick' ? native.element.checked === native.on : native.element.value === native.text;
}

/** Where the form can no longer be read: does the part's own native control stand as before? */
export function isPartAsBefore({ reading, natives }: Snapshot, name: PartName): boolean {
  const element = partOf(reading, name)?.element;
  return element?.isConnected === true && natives.every((native) => native.element !== element || isAsBefore(native));
}

/** Puts every native control back that stands otherwise now. */
export function restoreNatives({ natives }: Snapshot): void {
  for (const native of natives) if (native.element.isConnected && !isAsBefore(native)) restore(native);
}

function restore(native: Native): void {
  if (native.is === 'list') {
    const { element, chosen } = native;
    const [first] = chosen;
    if (element.multiple) {
      for (const option of element.options) option.selected = chosen.includes(option.index);
      told(element);
    } else if (first !== undefined && element.options[first]) chooseOption(element, element.options[first]);
    else {
      element.selectedIndex = -1;
      told(element);
    }
  } else if (native.is === 'tick') {
    const { element, on } = native;
    // A radio is switched off by its neighbour, which is restored as well.
    if (on || element.type === 'checkbox') element.click();
    if (element.checked !== on) {
      element.checked = on;
      told(element);
    }
  } else type(native.element, native.text);
}

import type { Judged } from '../advisor/door.ts';
import { attr } from '../detect/dom/safe.ts';
import { SKETCH_CHOICES_MAX, SKETCH_CONTROLS_MAX } from '../setup/budgets.ts';
import { partsOf } from './parts.ts';
import { redact } from './redact.ts';

/** A form as `npm run fixture` reads it: roles, labels, names, types and choices; no values. */
export interface Sketch {
  readonly sketch: 1;
  readonly language: string;
  readonly title: string;
  readonly said: {
    readonly kind: string;
    readonly protocol: string;
    readonly offered: readonly string[];
    readonly security: string;
    readonly keepsCopy: boolean | null;
  };
  readonly controls: readonly SketchedControl[];
}

export interface SketchedControl {
  /** A tag for native controls, an ARIA role for others. */
  readonly is: string;
  readonly type: string;
  readonly label: string;
  readonly name: string;
  readonly id: string;
  readonly shown: boolean;
  /** Ticked; null for what cannot be. */
  readonly on: boolean | null;
  readonly choices: readonly { readonly text: string; readonly value: string; readonly chosen: boolean }[];
}

const CONTROLS =
  'input:not([type="hidden"]):not([type="submit"]):not([type="button"]),select,textarea,[role="combobox"],[role="switch"],[role="checkbox"],[role="radio"],[role="tab"],h1,h2,h3,h4,legend';

export function sketchOf({ setup, parts }: Judged): Sketch {
  const { kind, protocol, offered, security, keepsCopy } = setup;
  const known = new Map(partsOf(parts).map((control) => [control.element, control.label]));
  return {
    sketch: 1,
    language: document.documentElement.lang.slice(0, 20),
    title: redact(document.title),
    said: { kind, protocol, offered, security, keepsCopy },
    controls: [...parts.form.querySelectorAll(CONTROLS)]
      .slice(0, SKETCH_CONTROLS_MAX)
      .map((element) => sketchControl(element, known.get(element) ?? labelOf(element))),
  };
}

function sketchControl(element: Element, label: string): SketchedControl {
  const ticks = element instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(element.type);
  return {
    is: attr(element, 'role') ?? element.localName,
    type: element instanceof HTMLInputElement ? element.type : '',
    label: redact(label),
    name: redact(attr(element, 'name') ?? ''),
    id: redact(attr(element, 'id') ?? ''),
    shown: element.checkVisibility(),
    on: ticks ? element.checked : ariaState(element),
    choices:
      element instanceof HTMLSelectElement
        ? [...element.options]
            .slice(0, SKETCH_CHOICES_MAX)
            .map(({ text, value, selected }) => ({ text: redact(text), value: redact(value), chosen: selected }))
        : [],
  };
}

function ariaState(element: Element): boolean | null {
  const state = attr(element, 'aria-checked') ?? attr(element, 'aria-selected');
  return state === null ? null : state === 'true';
}

/** By label element, ARIA, or its own words; of a field never its value. */
function labelOf(element: Element): string {
  const own = 'labels' in element && element.labels instanceof NodeList ? element.labels[0]?.textContent : null;
  const role = attr(element, 'role') !== null || /^(?:h\d|legend)$/.test(element.localName);
  const text = own ?? attr(element, 'aria-label') ?? attr(element, 'placeholder') ?? (role ? element.textContent : '');
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

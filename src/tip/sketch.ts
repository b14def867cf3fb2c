import type { Judged } from '../advisor/door.ts';
import type { Control } from '../detect/control.ts';
import { all, contains } from '../detect/dom/safe.ts';
import { splitName } from '../detect/vocabulary/split-name.ts';
import { SKETCH_CHOICES_MAX, SKETCH_CONTROLS_MAX, SKETCH_HEADINGS_MAX } from '../setup/budgets.ts';
import type { Setup } from '../setup/setup.ts';
import type { ControlRole } from '../setup/sheet.ts';
import { partsOf } from './parts.ts';
import { exampleHost, redact } from './redact.ts';
import { roughOf } from './rough.ts';

/** A form as `npm run fixture` reads it: what its controls are and are called, and what can be chosen; nothing that was typed. */
export interface Sketch {
  readonly sketch: 1;
  readonly language: string;
  readonly title: string;
  /** What the extension said, which a person found wrong. */
  readonly said: Pick<Setup, 'kind' | 'protocol' | 'offered' | 'security' | 'keepsCopy'>;
  readonly headings: readonly string[];
  readonly controls: readonly SketchedControl[];
}

export interface SketchedControl {
  readonly is: ControlRole | 'action';
  readonly label: string;
  readonly name: string;
  readonly shown: boolean;
  readonly disabled: boolean;
  /** Ticked; null for what cannot be. */
  readonly on: boolean | null;
  readonly choices: readonly { readonly text: string; readonly chosen: boolean }[];
  /** What stands for the value: an example's server, one of the four ports; else ''. */
  readonly example: string;
}

export function sketchOf({ setup, parts }: Judged): Sketch {
  const { kind, protocol, offered, security, keepsCopy } = setup;
  const known = partsOf(parts);
  const example = (control: Control): string => {
    if (control === parts.host && setup.host) return exampleHost(setup.host);
    return control === parts.port && isKnownPort(setup.port) ? `${setup.port}` : '';
  };
  const controls = inOrder(parts.form, known).map((one) =>
    one instanceof Element ? roughOf(one) : { ...sketchControl(one), example: example(one) },
  );
  return {
    sketch: 1,
    language: /^[\w-]{2,20}$/.exec(document.documentElement.lang)?.[0] ?? '',
    title: redact(document.title),
    said: { kind, protocol, offered, security, keepsCopy },
    headings: headingsFor(parts.form),
    controls,
  };
}

const isKnownPort = (port: number | null): boolean => port !== null && [110, 143, 993, 995].includes(port);

const CONTROLS =
  'input:not([type="hidden"]):not([type="file"]),select,textarea,button,[role="combobox"],[role="switch"],[role="checkbox"]';

/** What the extension knows stands in its place among what it does not; behind shadow roots, at the end. */
function inOrder(form: Element, known: readonly Control[]): (Element | Control)[] {
  const left = new Set(known);
  const found: (Element | Control)[] = [];
  for (const element of all(form, CONTROLS)) {
    const control = known.find((one) => isOf(element, one));
    if (!control) found.push(element);
    else if (left.delete(control)) found.push(control);
  }
  return [...found, ...left].slice(0, SKETCH_CONTROLS_MAX);
}

const isOf = (element: Element, { element: own, shown, choices }: Control): boolean =>
  own.contains(element) || shown.contains(element) || choices.some((choice) => choice.element === element);

function sketchControl(control: Control): Omit<SketchedControl, 'example'> {
  return {
    is: control.role,
    label: redact(control.label),
    name: redact(splitName(control.name)),
    shown: true,
    disabled: control.disabled,
    on: control.checked,
    choices: control.choices
      .slice(0, SKETCH_CHOICES_MAX)
      .map(({ text, value, selected }) => ({ text: redact(text || value), chosen: selected })),
  };
}

/** Titles of the form and those above it, which say what it is for. */
function headingsFor(form: Element): string[] {
  const root = form.getRootNode();
  const scope = root instanceof ShadowRoot ? root : document;
  const all = [...scope.querySelectorAll('h1,h2,h3,h4,legend,[role="heading"]')].filter(
    (one) => one.checkVisibility() && (contains(form, one) || one.compareDocumentPosition(form) & FOLLOWS),
  );
  return all.slice(-SKETCH_HEADINGS_MAX).map((one) => redact((one.textContent ?? '').replace(/\s+/g, ' ').trim()));
}

const FOLLOWS = Node.DOCUMENT_POSITION_FOLLOWING;

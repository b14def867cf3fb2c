import type { Control } from '../detect/control.ts';
import type { Parts } from '../detect/reading.ts';

/** All controls of a setup. */
export function partsOf({ protocol, access, host, port, security, keep, password }: Parts): Control[] {
  return [
    protocol?.control,
    ...access.map(({ lever }) => lever.control),
    host,
    port,
    security?.control,
    keep?.control,
    password,
  ].filter((control) => control != null);
}

/** The control beside which the tip stands: what decides the protocol, else the server, else the form. */
export function anchorOf(parts: Parts): Element {
  const decides = parts.protocol?.control ?? parts.access[0]?.lever.control ?? parts.host ?? parts.port;
  const shown = [decides, ...partsOf(parts)].find((control) => control?.shown.checkVisibility());
  return shown ? (chosenIn(shown) ?? shown.shown) : parts.form;
}

/** Of a group of radios the one that is on, or the first: the group's own box may reach across the page. */
function chosenIn({ role, choices }: Control): Element | null {
  if (role !== 'radio') return null;
  const { element } = choices.find(({ selected }) => selected) ?? choices[0] ?? {};
  const isSeen = element?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return element && isSeen && element.getBoundingClientRect().width > 4 ? element : null;
}

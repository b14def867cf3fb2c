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
  return shown?.shown ?? parts.form;
}

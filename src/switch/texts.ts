import type { Control } from '../detect/control.ts';
import type { Reading } from '../detect/reading.ts';
import type { Act, Change } from './change.ts';
import { actFor, chosen, hindranceOf, standing } from './standing.ts';
import type { Target } from './target.ts';

/** Server and port: typed, or chosen from a list. */
export function textChanges({ setup, parts }: Reading, target: Target): Change[] {
  const { host, port } = parts;
  const changes: Change[] = [];
  if (host?.role === 'text' && setup.host && target.host && target.host.value !== setup.host.toLowerCase()) {
    const to = host.value.replace(setup.host, target.host.value);
    const act = hindranceOf(host) ?? { how: 'type', text: to };
    if (to !== host.value)
      changes.push({ what: 'host', control: host, act, from: host.value, to, source: target.host.source });
  }
  if (port && target.port && setup.port !== null && setup.port !== target.port.value) {
    const { value, source } = target.port;
    const act = portAct(port, value);
    if (act) changes.push({ what: 'port', control: port, act, from: standing(port), to: `${value}`, source });
  }
  return changes;
}

/** null where the field holds more than a port. */
function portAct(port: Control, value: number): Act | null {
  const hindrance = hindranceOf(port);
  const isPort = (text: string): boolean => new RegExp(`(?<!\\d)${value}(?!\\d)`).test(text);
  if (port.role === 'text')
    return /^\d+$/.test(port.value.trim()) ? (hindrance ?? { how: 'type', text: `${value}` }) : null;
  if (hindrance) return hindrance;
  const choice = port.choices.find((one) => !one.disabled && (one.value === `${value}` || isPort(one.text)));
  if (choice) return actFor(port, { how: 'choose', choice }, [isPort]);
  const closed = port.role === 'listbox' && port.choices.every((one) => one === chosen(port));
  return closed ? { how: 'find', fits: [isPort] } : { how: 'none', why: 'absent' };
}

import { closest, parentOf } from '../dom/safe.ts';

/** Radios of one name in one form are one control; nameless ones belong to the element that groups them. */
export function radioGroup(radio: HTMLInputElement): unknown {
  const group = '[role="radiogroup"], fieldset, ul, ol, table, tr';
  if (!radio.name) return closest(radio, group) ?? parentOf(closest(radio, 'label') ?? radio);
  const owner = radio.form ?? Node.prototype.getRootNode.call(radio);
  return groupKey(owner, radio.name);
}

const keys = new WeakMap<Node, Map<string, object>>();

function groupKey(owner: Node, name: string): object {
  const byName = keys.get(owner) ?? new Map<string, object>();
  keys.set(owner, byName);
  const key = byName.get(name) ?? {};
  byName.set(name, key);
  return key;
}

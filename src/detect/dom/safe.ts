/**
 * Reading the DOM past DOM clobbering: a form whose input is named "parentNode" answers form.parentNode with that
 * input (HTML, [LegacyOverrideBuiltIns]). The prototype's own getter, called on the node, cannot be shadowed.
 */

const read = (proto: object, name: string, on: Node): unknown => Reflect.get(proto, name, on);

export const isElement = (node: unknown): node is Element => node instanceof Element;

export function tagOf(element: Element): string {
  return String(read(Element.prototype, 'localName', element));
}

export function parentOf(node: Node): Node | null {
  const parent = read(Node.prototype, 'parentNode', node);
  return parent instanceof Node ? parent : null;
}

/** The parent in the composed tree: a shadow root's host after the root's last element. */
export function composedParent(element: Element): Element | null {
  const parent = parentOf(element);
  if (parent instanceof ShadowRoot) return parent.host;
  return isElement(parent) ? parent : null;
}

export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  let child = read(Node.prototype, 'firstChild', node);
  for (; child instanceof Node; child = read(Node.prototype, 'nextSibling', child)) children.push(child);
  return children;
}

export function attr(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export const hasAttr = (element: Element, name: string): boolean => Element.prototype.hasAttribute.call(element, name);

export function rootOf(node: Node): Document | ShadowRoot | null {
  const root = Node.prototype.getRootNode.call(node);
  return root instanceof Document || root instanceof ShadowRoot ? root : null;
}

export function byId(root: Document | ShadowRoot, id: string): Element | null {
  const proto = root instanceof Document ? Document.prototype : DocumentFragment.prototype;
  return proto.getElementById.call(root, id);
}

export function matches(element: Element, selector: string): boolean {
  try {
    return Element.prototype.matches.call(element, selector);
  } catch {
    return false; // an engine that trips over a clobbered ancestor says nothing
  }
}

export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function contains(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

export function all(root: Element | ShadowRoot | Document, selector: string): readonly Element[] {
  const { prototype } = root instanceof Element ? Element : root instanceof Document ? Document : DocumentFragment;
  return [...prototype.querySelectorAll.call(root, selector)];
}

export const classOf = (element: Element): string => attr(element, 'class') ?? '';

import { type DefaultTreeAdapterMap, html, parse, serialize } from 'parse5';

export type Document = DefaultTreeAdapterMap['document'];
export type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];
type ParentNode = DefaultTreeAdapterMap['parentNode'];
type ChildNode = DefaultTreeAdapterMap['childNode'];

/** HTML → a tree that a browser would make of it. */
export function parseHtml(text: string): Document {
  return parse(text);
}

/** A tree → HTML with every tag and every quotation mark in its place. */
export function printHtml(document: Document): string {
  return serialize(document);
}

function isParent(node: Node): node is ParentNode {
  return 'childNodes' in node;
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** The text inside of an element, of its own children only: what a script or a style holds. */
export function ownText(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/** Every element of the tree, in the order of the document. */
export function* elements(node: Node): Generator<Element> {
  if (isElement(node)) yield node;
  if (isParent(node)) for (const child of node.childNodes) yield* elements(child);
}

/** Removes every node below that the predicate names. */
export function removeNodes(node: Node, predicate: (node: ChildNode) => boolean): void {
  if (!isParent(node)) return;
  node.childNodes = node.childNodes.filter((child) => !predicate(child));
  for (const child of node.childNodes) removeNodes(child, predicate);
}

/** The first element with this tag; every HTML document has a `head` and a `body`. */
export function firstElement(document: Document, tagName: string): Element {
  for (const element of elements(document)) if (element.tagName === tagName) return element;
  throw new Error(`Страница без <${tagName}>`);
}

/** A new element, with text inside where it has any. */
export function createElement(tagName: string, attrs: Readonly<Record<string, string>>, text = ''): Element {
  const element: Element = {
    nodeName: tagName,
    tagName,
    attrs: Object.entries(attrs).map(([name, value]) => ({ name, value })),
    namespaceURI: html.NS.HTML,
    childNodes: [],
    parentNode: null,
  };
  if (text) element.childNodes.push({ nodeName: '#text', value: text, parentNode: element });
  return element;
}

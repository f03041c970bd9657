import { inlineScripts } from '../../../plugins/light/strip';
import {
  type Document,
  type Element,
  attribute,
  createElement,
  elements,
  firstElement,
  isElement,
  removeNodes,
} from '../../../plugins/light/tree';
import { baseFrom, rewriteAddress, wayTo } from './address';
import { filePolicy } from './policy';

/** The one script of the edition, below its root. */
export const READER = 'assets/reader.js';

/** What only the site has: its address, its manifest, its modules, its index, words for robots and chats. */
const SITE_LINKS = /\b(?:canonical|alternate|manifest|preload|modulepreload|search|apple-touch-icon)\b/;
const SITE_META = /^(?:gk-search|og:|twitter:)/;

function isOfTheSite(element: Element): boolean {
  const value = (name: string): string => attribute(element, name) ?? '';
  switch (element.tagName) {
    case 'script':
      return value('src') !== '' || /json|speculationrules|module/.test(value('type'));
    case 'link':
      return SITE_LINKS.test(value('rel'));
    case 'meta':
      return value('http-equiv') === 'Content-Security-Policy' || SITE_META.test(value('name') || value('property'));
    default:
      return false;
  }
}

/** Puts the policy first but for the encoding: it holds for what stands below it. */
function addPolicy(document: Document): void {
  const head = firstElement(document, 'head');
  const content = filePolicy(inlineScripts(document));
  const policy = createElement('meta', { 'http-equiv': 'Content-Security-Policy', content });
  const at = head.childNodes.findIndex((node) => isElement(node) && attribute(node, 'charset') !== null);
  head.childNodes.splice(at + 1, 0, policy);
}

/** Makes a page of the site one that opens from a disk, in place; the files that it names. */
export function toFilePage(document: Document, file: string, baseUrl: string): string[] {
  removeNodes(document, (node) => isElement(node) && isOfTheSite(node));
  const named: string[] = [];
  for (const element of elements(document)) {
    const isBase = attribute(element, 'name') === 'gk-base';
    for (const attr of element.attrs) {
      const found = rewriteAddress(attr.value, file, baseUrl);
      if (!found) continue;
      attr.value = isBase ? baseFrom(file) : found.address;
      if (!isBase) named.push(found.file);
    }
  }
  firstElement(document, 'head').childNodes.push(createElement('script', { defer: '', src: wayTo(READER, file) }));
  addPolicy(document);
  return named;
}

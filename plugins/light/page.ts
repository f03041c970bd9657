import { contentSecurityPolicy } from './policy';
import { type PageFiles, headElements } from './head';
import { inlineScripts, stripFramework } from './strip';
import { type Document, type Element, attribute, createElement, elements, firstElement, isElement } from './tree';

function isStyleSheet(element: Element): boolean {
  return element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet';
}

function hasInlineStyles(document: Document): boolean {
  return [...elements(document)].some((element) => element.tagName === 'style' || attribute(element, 'style') !== null);
}

/** What was said about how to draw the page comes first, the policy right after: it holds for what stands below it. */
function order(head: Element): void {
  const rank = (element: Element): number => {
    if (attribute(element, 'charset') !== null) return 0;
    if (attribute(element, 'http-equiv') !== null) return 1;
    if (attribute(element, 'name') === 'viewport') return 2;
    return 3;
  };
  head.childNodes = head.childNodes
    .filter(isElement)
    .map((element, at) => ({ element, at }))
    .sort((a, b) => rank(a.element) - rank(b.element) || a.at - b.at)
    .map(({ element }) => element);
}

/** Makes a page of the framework one that the reader's script serves. */
export function lightenPage(document: Document, baseUrl: string, files: PageFiles): void {
  stripFramework(document);
  const head = firstElement(document, 'head');
  head.childNodes = head.childNodes.filter((node) => !isElement(node) || !isStyleSheet(node));
  head.childNodes.push(...headElements(baseUrl, files));
  const policy = contentSecurityPolicy({ scripts: inlineScripts(document), styles: hasInlineStyles(document) });
  head.childNodes.push(createElement('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }));
  order(head);
}

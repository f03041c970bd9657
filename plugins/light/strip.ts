import { type Document, type Element, attribute, elements, isElement, ownText, removeNodes } from './tree';

/** What Docusaurus says to itself and to a search service that is not used here. */
const OWN_META = /^(?:generator|docusaurus_|docsearch:)/;
const PRELOADS = new Set(['preload', 'prefetch', 'modulepreload']);
/** Types of scripts that a browser does not run: data for robots, rules of the browser. */
const DATA_SCRIPT = /json|speculationrules/;

function isFrameworks(element: Element): boolean {
  const type = attribute(element, 'type') ?? '';
  switch (element.tagName) {
    case 'script':
      return !DATA_SCRIPT.test(type);
    case 'link':
      return (attribute(element, 'rel') ?? '').split(' ').some((rel) => PRELOADS.has(rel));
    case 'meta':
      return OWN_META.test(attribute(element, 'name') ?? '') || attribute(element, 'property') === 'generator';
    case 'svg':
      return isHiddenSprite(element);
    default:
      return false;
  }
}

/** Signs of the theme's own links; no page here uses them. */
function isHiddenSprite(svg: Element): boolean {
  return [...elements(svg)].some((element) => attribute(element, 'id') === 'theme-svg-external-link');
}

/**
 * Removes what only the framework needs: its scripts (the one that sets the theme, too: `head.ts` has its own), what
 * fetches them beforehand, comments and marks for hydration. What the page says to readers and robots stays.
 */
export function stripFramework(document: Document): void {
  removeNodes(document, (node) => node.nodeName === '#comment' || (isElement(node) && isFrameworks(node)));
  for (const element of elements(document)) {
    element.attrs = element.attrs.filter(({ name, value }) => {
      if (name === 'data-rh' || name === 'data-has-hydrated') return false;
      return !(name === 'class' && value.trim() === '');
    });
  }
}

/** The scripts of a page that a browser runs from the text of the page. */
export function inlineScripts(document: Document): string[] {
  return [...elements(document)]
    .filter((element) => element.tagName === 'script' && attribute(element, 'src') === null)
    .filter((element) => !/json/.test(attribute(element, 'type') ?? ''))
    .map(ownText);
}

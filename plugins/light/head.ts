import { THEME_KEY } from '../../src/client/theme/key';
import { type Element, createElement } from './tree';

/**
 * Runs before anything is painted, so that no reader of the dark theme sees a white flash. The attributes are those of
 * Docusaurus' own script: which theme is shown, and which one was chosen. Keeps the taps on buttons until the reader's
 * script is there (`src/client/taps.ts`), so that none is lost on a slow connection.
 */
const THEME_AND_TAPS =
  `(function(){var r=document.documentElement,t;try{t=localStorage.getItem("${THEME_KEY}")}catch(e){}` +
  `r.setAttribute("data-theme",t||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"));` +
  `r.setAttribute("data-theme-choice",t||"system");` +
  `window.gkTaps=[];addEventListener("click",function(e){var b=window.gkTaps&&e.target.closest&&` +
  `e.target.closest("button[data-action]");b&&gkTaps.push(b)})})()`;

/**
 * Shows the answer that the address names from the first layout on: unfolded later, it would push down what stands below it
 * when the browser has already scrolled there. The reader's script then opens it and leaves the mark.
 */
const UNFOLD_FIRST =
  `(function(){var t=/^#[a-z][\\w-]*$/.exec(location.hash),s;if(!t||!("adoptedStyleSheets" in document))return;` +
  `s=new CSSStyleSheet;s.replaceSync(t[0]+":not([data-seen])::details-content{content-visibility:visible}");` +
  `document.adoptedStyleSheets=[s]})()`;

/** What runs in the head of every page before anything is painted. */
export const FIRST_SCRIPT = `${THEME_AND_TAPS};${UNFOLD_FIRST}`;

/**
 * Which pages the browser may fetch and prepare before the tap: those of this site that a finger or a pointer is about to
 * open. Whether it does is up to the browser: it does not where data or energy are saved.
 */
export function speculationRules(baseUrl: string): string {
  const where = {
    and: [
      { href_matches: [baseUrl, `${baseUrl}*/`] },
      { not: { selector_matches: 'a[href^="#"], a[download], a[target]' } },
    ],
  };
  return JSON.stringify({ prerender: [{ where, eagerness: 'moderate' }] });
}

/** The files that a page names, as addresses. */
export interface PageFiles {
  readonly script: string;
  /** What the script imports at once: named in the page, so that nothing waits for the script to ask. */
  readonly imports: readonly string[];
  readonly style: string;
}

/** What stands in every head. */
export function headElements(baseUrl: string, files: PageFiles): Element[] {
  return [
    createElement('script', {}, FIRST_SCRIPT),
    createElement('link', { rel: 'stylesheet', href: files.style }),
    createElement('script', { type: 'module', src: files.script }),
    ...files.imports.map((href) => createElement('link', { rel: 'modulepreload', href })),
    createElement('script', { type: 'speculationrules' }, speculationRules(baseUrl)),
  ];
}

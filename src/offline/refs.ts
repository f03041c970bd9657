const CSS_URL = /url\(\s*["']?([^"')]+)["']?\s*\)/g;
const REFERENCE = /\s(?:src|href)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/**
 * What a page loads, as paths below the base of the site: scripts, styles, pictures. Links to pages do not
 * count. HTML is read as text: neither the worker nor the build needs a parser for it.
 */
export function refsOf(html: string, pageUrl: string, baseUrl: string): string[] {
  const found = new Set<string>();
  for (const [, double, single, bare] of html.matchAll(REFERENCE)) {
    const path = pathInside(double ?? single ?? bare ?? '', pageUrl, baseUrl);
    if (path && /\.\w+$/.test(path) && !path.endsWith('.html')) found.add(path);
  }
  return [...found].sort();
}

/** What a style sheet loads: fonts and pictures, as paths below the base of the site. */
export function refsOfCss(css: string, cssUrl: string, baseUrl: string): string[] {
  const paths = [...css.matchAll(CSS_URL)].map(([, address]) => pathInside(address ?? '', cssUrl, baseUrl));
  return [...new Set(paths.filter((path) => path !== null))].sort();
}

function pathInside(address: string, from: string, baseUrl: string): string | null {
  const url = resolve(address, from);
  return url?.startsWith(baseUrl) ? url.slice(baseUrl.length).replace(/[?#].*$/, '') : null;
}

function resolve(address: string, pageUrl: string): string | null {
  try {
    return decodeURI(new URL(address, pageUrl).href);
  } catch {
    return null;
  }
}

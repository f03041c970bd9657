import { siteUrl } from '@site/src/client/site';

/** The address of a place of the book. A folder of files has no server that would find `index.html` by itself. */
export function placeUrl(path: string): string {
  const url = new URL(siteUrl(path));
  if (url.protocol === 'file:' && url.pathname.endsWith('/')) url.pathname += 'index.html';
  return url.href;
}

/** The results page of a query; `kind` is the filter, empty for everything. */
export function resultsUrl(query: string, kind = ''): string {
  const url = new URL(placeUrl('search/'));
  if (query) url.searchParams.set('q', query);
  if (kind) url.searchParams.set('kind', kind);
  return url.href;
}

/** What an address of the results page asks for. */
export function parseResultsUrl(address: string): { query: string; kind: string } {
  const { searchParams } = new URL(address);
  return { query: searchParams.get('q') ?? '', kind: searchParams.get('kind') ?? '' };
}

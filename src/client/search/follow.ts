import type { Hit } from '@site/src/search/types';
import { rememberQuery } from '@site/src/storage/recentQueries';
import { leaveWords } from '@site/src/storage/wordsToMark';

const samePage = (url: URL) => url.pathname === location.pathname && url.search === location.search;

/**
 * Call when a hit is clicked: remembers the query and hands the words over to the page it leads to. The browser follows
 * the link by itself. Returns whether the page is this one, so that nothing will be loaded.
 */
export function followHit(event: MouseEvent, link: HTMLAnchorElement, hit: Hit, query: string): boolean {
  rememberQuery(query);
  const url = new URL(link.href);
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
  if (elsewhere || !samePage(url)) {
    leaveWords(url.pathname, hit.words, Date.now());
    return false;
  }
  void import('./mark').then(({ markWords }) => markWords(hit.words));
  // The same anchor again changes no address, so nobody would hear of it: what it names may be folded.
  if (url.hash === location.hash) window.dispatchEvent(new HashChangeEvent('hashchange'));
  return true;
}

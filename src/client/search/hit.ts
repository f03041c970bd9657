import type { Hit } from '@site/src/search/types';
import { element } from './element';
import { cutByMatches, matchWords } from './matches';
import { type Snippets, marked } from './snippets';
import { KIND } from './wording';

/** Hits of one page, in the order of the answer. */
export interface HitGroup {
  readonly pageId: string;
  readonly pageTitle: string;
  readonly hits: readonly Hit[];
}

/** So many hits of a page stand together; what follows would push better hits of other pages down. */
const TOGETHER = 3;

/** Puts the hits of a page together, where the best of them stood; after some, the page begins a group anew. */
export function groupByPage(hits: readonly Hit[]): HitGroup[] {
  const groups: { pageId: string; pageTitle: string; hits: Hit[] }[] = [];
  const open = new Map<string, Hit[]>();
  for (const hit of hits) {
    const own = open.get(hit.pageId);
    if (own && own.length < TOGETHER) own.push(hit);
    else {
      const begun = [hit];
      open.set(hit.pageId, begun);
      groups.push({ pageId: hit.pageId, pageTitle: hit.pageTitle, hits: begun });
    }
  }
  return groups;
}

/** What a hit shows, in the dialog and on the results page alike: its title, what it is, its level, some of its text. */
export function hitContent(hit: Hit, snippets: Snippets): Node[] {
  const title = marked(cutByMatches(hit.title, matchWords(hit.title, hit.words)));
  return [
    element('span', { class: 'gk-search-hit-title' }, ...title),
    element(
      'span',
      { class: 'gk-search-hit-about' },
      element('span', { class: 'gk-search-kind', 'data-kind': hit.kind }, KIND[hit.kind]),
      ...(hit.level ? [element('span', { class: 'gk-search-level', 'data-level': hit.level }, hit.level)] : []),
    ),
    snippets.placeOf(hit),
  ];
}

import type { Hit, SnippetPart } from '@site/src/search/types';
import { element } from './element';
import { cutByMatches, matchWords } from './matches';
import { KIND } from './wording';

/** Hits of one page, in the order of the answer. */
export interface HitGroup {
  readonly pageId: string;
  readonly pageTitle: string;
  readonly hits: readonly Hit[];
}

/** Puts the hits of a page together; a page stands where its best hit stood. */
export function groupByPage(hits: readonly Hit[]): HitGroup[] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) groups.set(hit.pageId, [...(groups.get(hit.pageId) ?? []), hit]);
  return [...groups].map(([pageId, own]) => ({ pageId, pageTitle: own[0]?.pageTitle ?? pageId, hits: own }));
}

function marked(parts: readonly SnippetPart[]): (Node | string)[] {
  return parts.map((part) => (part.marked ? element('mark', { class: 'gk-search-mark' }, part.text) : part.text));
}

/** What a hit shows, in the dialog and on the results page alike: its title, what it is, its level, some of its text. */
export function hitContent(hit: Hit): Node[] {
  const title = marked(cutByMatches(hit.title, matchWords(hit.title, hit.words)));
  const content = [
    element('span', { class: 'gk-search-hit-title' }, ...title),
    element(
      'span',
      { class: 'gk-search-hit-about' },
      element('span', { class: 'gk-search-kind', 'data-kind': hit.kind }, KIND[hit.kind]),
      ...(hit.level ? [element('span', { class: 'gk-search-level', 'data-level': hit.level }, hit.level)] : []),
    ),
  ];
  if (hit.snippet.length > 0) {
    content.push(element('span', { class: 'gk-search-snippet' }, ...marked(hit.snippet)));
  }
  return content;
}

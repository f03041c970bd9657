import type { Hit } from '@site/src/search/types';
import { placeUrl } from './address';
import { element } from './element';
import { followHit } from './follow';
import { groupByPage, hitContent } from './hit';
import type { Snippets } from './snippets';

function renderHit(hit: Hit, query: string, snippets: Snippets): HTMLElement {
  const link = element('a', { class: 'gk-search-option', href: placeUrl(hit.path) }, ...hitContent(hit, snippets));
  const follow = (event: MouseEvent) => void followHit(event, link, hit, query);
  link.addEventListener('click', follow);
  link.addEventListener('auxclick', follow);
  return element('li', {}, link);
}

/** The hits of the results page: a heading and a list for each page of the book. */
export function renderPageResults(hits: readonly Hit[], query: string, snippets: Snippets): Node[] {
  return groupByPage(hits).map((group) => {
    const heading = element('h2', { class: 'gk-search-group-title' }, group.pageTitle);
    if (group.hits[0]?.kind === 'page') heading.classList.add('gk-unseen');
    return element(
      'section',
      { class: 'gk-search-group' },
      heading,
      element('ul', {}, ...group.hits.map((hit) => renderHit(hit, query, snippets))),
    );
  });
}

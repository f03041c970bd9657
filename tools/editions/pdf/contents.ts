import type { Element } from 'hast';
import { ONE_DOCUMENT } from '../chapters/addresses';
import type { Part } from '../chapters/book';
import { h } from '../chapters/html';

/** Pages by the names of what begins on them; before the book is printed nobody knows them. */
export type PageNumbers = ReadonlyMap<string, number>;

/** A line of the contents; the number has a width of its own, so that the first and the second printing break alike. */
function line(id: string, title: string, numbers: PageNumbers): Element {
  const href = ONE_DOCUMENT.href(id, null);
  const number = numbers.get(href.slice(1));
  return h(
    'a',
    { className: ['entry'], href },
    h('span', { className: ['entry-title'] }, title),
    h('span', { className: ['entry-dots'] }),
    h('span', { className: ['entry-number'] }, number === undefined ? '' : String(number)),
  );
}

/** The contents with the number of the page of each part and chapter. */
export function toContents(parts: readonly Part[], numbers: PageNumbers): Element {
  const list = parts.map(({ id, title, pages }) =>
    h(
      'li',
      {},
      line(id, title, numbers),
      h('ul', {}, ...pages.map(({ page }) => h('li', {}, line(page.id, page.frontMatter.title, numbers)))),
    ),
  );
  return h('nav', { className: ['contents'] }, h('h1', {}, 'Содержание'), h('ul', {}, ...list));
}

/** What `pdfinfo -dests` prints → the page of each name. */
export function parseDestinations(output: string): Map<string, number> {
  return new Map(
    [...output.matchAll(/^\s*(\d+) \[.*\] "(.+)"$/gm)].map(([, page, name = '']) => [name, Number(page)] as const),
  );
}

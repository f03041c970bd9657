import type { ElementContent } from 'hast';
import { FILES_OF_PAGES } from '../chapters/addresses';
import type { Part } from '../chapters/book';
import { h } from '../chapters/html';

const link = (id: string, title: string): ElementContent => h('a', { href: FILES_OF_PAGES.href(id, null) }, title);

/** The contents: the parts of the book and the pages of each. */
export function toContents(parts: readonly Part[]): ElementContent[] {
  const list = parts.map(({ id, title, pages }) =>
    h(
      'li',
      {},
      link(id, title),
      h('ol', {}, ...pages.map(({ page }) => h('li', {}, link(page.id, page.frontMatter.title)))),
    ),
  );
  const nav = h('nav', { 'epub:type': 'toc', id: 'toc' }, h('h1', {}, 'Содержание'), h('ol', {}, ...list));
  const marks: readonly (readonly [string, string, string])[] = [
    ['cover', 'cover.xhtml', 'Обложка'],
    ['toc', 'nav.xhtml', 'Содержание'],
    ['bodymatter', FILES_OF_PAGES.href(parts[0]?.id ?? '', null), 'Начало'],
  ];
  const landmarks = h(
    'nav',
    { 'epub:type': 'landmarks', hidden: true },
    h('ol', {}, ...marks.map(([type, href, title]) => h('li', {}, h('a', { 'epub:type': type, href }, title)))),
  );
  return [nav, landmarks];
}

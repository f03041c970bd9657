import { siteUrl } from '@site/src/client/site';
import { element } from './element';

/** The address of a page below the site, not of a section; a folder of files names `index.html`. */
const PAGE = /^[^/]+\/[^/]+\/(?:index\.html)?$/;

/** All pages of the book, from the menu that stands on every page: what has failed is not needed for it. */
function pagesOfMenu(): HTMLElement[] {
  const base = siteUrl('');
  return [...document.querySelectorAll<HTMLAnchorElement>('#book-menu details a[href]')]
    .filter(({ href }) => href.startsWith(base) && PAGE.test(href.slice(base.length)))
    .map(({ href, textContent }) => element('li', {}, element('a', { href }, textContent ?? '')));
}

/** Says that the search did not load, offers to try again and, if asked, gives all pages to look through meanwhile. */
export function failureNotice(retry: () => void, withPages: boolean): HTMLElement {
  const again = element('button', { type: 'button', class: 'gk-search-button' }, 'Повторить');
  again.addEventListener('click', retry);
  const notice = element(
    'div',
    { class: 'gk-search-failure' },
    element('p', { class: 'gk-search-empty-title' }, 'Поиск не загрузился'),
    element('p', {}, 'Похоже, пропала сеть. Запрос не потерян: повторите, и он будет выполнен.'),
    again,
  );
  if (withPages) {
    notice.append(
      element('p', {}, 'А пока — все страницы справочника:'),
      element('ul', { class: 'gk-search-pages' }, ...pagesOfMenu()),
    );
  }
  return notice;
}

import { SECTIONS_OF_BOOK } from '@site/src/model/book';
import { placeUrl } from './address';
import { element } from './element';

interface PageLink {
  readonly title: string;
  readonly href: string;
}

/** Where the pages of the book can't be had: its sections, each of which lists its own. */
const sections = (): PageLink[] => SECTIONS_OF_BOOK.map(({ id, title }) => ({ title, href: placeUrl(`${id}/`) }));

/** The list of all pages stands in the results page itself, so it needs no index: only the page, from net or device. */
async function listPages(): Promise<PageLink[]> {
  try {
    const address = placeUrl('search/');
    const response = await fetch(address);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const links = [...page.querySelectorAll('[data-gk-all-pages] li a')].map((link) => ({
      title: link.textContent ?? '',
      href: new URL(link.getAttribute('href') ?? '', address).href,
    }));
    return links.length > 0 ? links : sections();
  } catch {
    return sections();
  }
}

/** Says that the search did not load, offers to try again and gives the pages to look through meanwhile. */
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
    const list = element('ul', { class: 'gk-search-pages' });
    notice.append(element('p', {}, 'А пока — все страницы справочника:'), list);
    void listPages().then((pages) => {
      list.append(...pages.map(({ title, href }) => element('li', {}, element('a', { href }, title))));
    });
  }
  return notice;
}

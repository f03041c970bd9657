import { allPages } from '../bookPages';
import { element } from './element';

/** Fills a list in with all pages of the book; what has failed is not needed for it. */
async function listPages(list: HTMLElement): Promise<void> {
  const pages = await allPages();
  list.replaceChildren(...pages.map(({ href, title }) => element('li', {}, element('a', { href }, title))));
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
    const list = element('ul', { class: 'gk-search-pages' });
    notice.append(element('p', {}, 'А пока — страницы справочника:'), list);
    void listPages(list);
  }
  return notice;
}

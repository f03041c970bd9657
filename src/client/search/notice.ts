import type { Answer } from '@site/src/search/types';
import { placeUrl } from './address';
import { element } from './element';
import type { SearchRequest } from './protocol';

/** What the reader may do about how a query was understood. */
export type Reask = (literal: boolean) => void;

function button(text: string, onClick: () => void): HTMLButtonElement {
  const created = element('button', { type: 'button', class: 'gk-search-link' }, text);
  created.addEventListener('click', onClick);
  return created;
}

const line = (...content: (Node | string)[]) => element('p', { class: 'gk-search-notice' }, ...content);

/** Says what was looked for where it is not what was typed, and offers the way back. */
export function understoodNotice(answer: Answer, { query, literal }: SearchRequest, reask: Reask): Node[] {
  if (literal) {
    return [
      line(
        `Искали буквально «${query}». `,
        button('Искать как обычно', () => reask(false)),
      ),
    ];
  }
  const notices: Node[] = [];
  if (answer.understood !== null) {
    notices.push(
      line(
        'Показано для ',
        element('strong', {}, `«${answer.understood}»`),
        '. ',
        button(`Искать «${query}» буквально`, () => reask(true)),
      ),
    );
  }
  if (answer.guessed && answer.hits.length > 0) {
    notices.push(line('Точного совпадения нет. Возможно, вы искали:'));
  }
  return notices;
}

function topics(title: string, near: Answer['near']): Node[] {
  if (near.length === 0) return [];
  const items = near.map((topic) => element('li', {}, element('a', { href: placeUrl(topic.path) }, topic.title)));
  return [element('p', {}, title), element('ul', { class: 'gk-search-pages' }, ...items)];
}

/** What stands in the place of hits where there are none. */
export function emptyNotice(answer: Answer): HTMLElement {
  return element(
    'div',
    { class: 'gk-search-empty' },
    element('p', { class: 'gk-search-empty-title' }, `По запросу «${answer.query.trim()}» ничего не найдено`),
    element('p', {}, 'Попробуйте слово короче или другое название: ищутся и русские, и латинские.'),
    ...topics('Близкие темы:', answer.near),
    element('p', {}, element('a', { href: placeUrl('search/') }, 'Все темы справочника')),
  );
}

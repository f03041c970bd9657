import { forgetAllQueries, forgetQuery, recentQueries } from '@site/src/storage/recentQueries';
import { element } from './element';

/** Queries that show what the search understands: word forms, another layout, an identifier, a question. */
const EXAMPLES = ['партициями', 'rfarf', 'context.WithTimeout', 'чем кафка отличается от кролика'];

function queryButton(query: string, choose: (query: string) => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'gk-search-query' }, query);
  button.addEventListener('click', () => choose(query));
  return button;
}

function examples(choose: (query: string) => void): Node[] {
  const items = EXAMPLES.map((query) => element('li', {}, queryButton(query, choose)));
  return [
    element('h2', { class: 'gk-search-heading' }, 'Поймёт и такое'),
    element('ul', { class: 'gk-search-examples' }, ...items),
  ];
}

/** What stands below an empty field: what was searched for lately, or what can be searched for. */
export function renderRecents(container: HTMLElement, choose: (query: string) => void): void {
  const queries = recentQueries();
  const again = () => {
    renderRecents(container, choose);
    (container.querySelector<HTMLElement>('button') ?? container).focus();
  };
  const items = queries.map((query) => {
    const remove = element(
      'button',
      { type: 'button', class: 'gk-search-forget', 'aria-label': `Убрать из недавних: ${query}` },
      '×',
    );
    remove.addEventListener('click', () => {
      forgetQuery(query);
      again();
    });
    return element('li', {}, queryButton(query, choose), remove);
  });
  if (queries.length === 0) {
    container.replaceChildren(...examples(choose));
    return;
  }
  const all = element('button', { type: 'button', class: 'gk-search-link' }, 'Очистить');
  all.addEventListener('click', () => {
    forgetAllQueries();
    again();
  });
  container.replaceChildren(
    element('div', { class: 'gk-search-heading-line' }, element('h2', { class: 'gk-search-heading' }, 'Недавние'), all),
    element('ul', { class: 'gk-search-recent' }, ...items),
    ...examples(choose),
  );
}

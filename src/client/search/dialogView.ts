import { element } from './element';

/** The parts of the dialog that its controller fills. */
export interface DialogView {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly close: HTMLButtonElement;
  readonly recents: HTMLElement;
  readonly notices: HTMLElement;
  readonly listbox: HTMLElement;
  readonly message: HTMLElement;
  readonly body: HTMLElement;
  readonly count: HTMLElement;
  readonly allResults: HTMLAnchorElement;
  /** Heard, not seen. */
  readonly live: HTMLElement;
}

function key(name: string, does: string): HTMLElement {
  return element('span', { class: 'gk-search-key' }, element('kbd', {}, name), ` ${does}`);
}

/** The field of a search. No `type=search`: its Escape would empty the field before it closes the dialog. */
export function searchInput(attributes: Readonly<Record<string, string>>): HTMLInputElement {
  return element('input', {
    class: 'gk-search-input',
    type: 'text',
    inputmode: 'search',
    placeholder: 'Слово, вопрос или имя из кода',
    autocomplete: 'off',
    autocapitalize: 'off',
    autocorrect: 'off',
    spellcheck: 'false',
    maxlength: '500',
    ...attributes,
  });
}

/** Makes the dialog: field above, results that scroll, a foot with the count and the keys. */
export function createDialogView(): DialogView {
  const input = searchInput({
    role: 'combobox',
    'aria-label': 'Поиск по справочнику',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'gk-search-listbox',
    'aria-describedby': 'gk-search-count',
    enterkeyhint: 'go',
  });
  const close = element(
    'button',
    { type: 'button', class: 'gk-search-close', 'aria-label': 'Esc: закрыть поиск' },
    'Esc',
  );
  const recents = element('div', { class: 'gk-search-recents' });
  const notices = element('div', { class: 'gk-search-notices' });
  const listbox = element('div', { id: 'gk-search-listbox', role: 'listbox', 'aria-label': 'Результаты поиска' });
  const message = element('div', { class: 'gk-search-message' });
  const body = element('div', { class: 'gk-search-body' }, recents, notices, listbox, message);
  const count = element('span', { class: 'gk-search-count', id: 'gk-search-count' });
  const allResults = element('a', { class: 'gk-search-all' }, 'Все результаты');
  const live = element('div', { class: 'gk-unseen', role: 'status' });
  listbox.hidden = true;
  allResults.hidden = true;
  const keys = element(
    'span',
    { class: 'gk-search-keys', 'aria-hidden': 'true' },
    key('↑↓', 'выбрать'),
    key('Enter', 'открыть'),
  );
  const dialog = element(
    'dialog',
    { class: 'gk-search', 'aria-label': 'Поиск' },
    element(
      'div',
      { class: 'gk-search-head' },
      element('span', { class: 'gk-search-icon', 'aria-hidden': 'true' }),
      input,
      close,
    ),
    body,
    element('div', { class: 'gk-search-foot' }, count, allResults, keys),
    live,
  );
  return { dialog, input, close, recents, notices, listbox, message, body, count, allResults, live };
}

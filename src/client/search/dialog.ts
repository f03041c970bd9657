import type { Answer } from '@site/src/search/types';
import { resultsUrl } from './address';
import { createAnnouncer } from './announce';
import { createAsker } from './asker';
import type { Connection } from './connection';
import { createDialogView } from './dialogView';
import { failureNotice } from './failure';
import { watchField } from './field';
import { fitKeyboard } from './fitKeyboard';
import { followHit } from './follow';
import { listenToKeys } from './keyboard';
import { emptyNotice, understoodNotice } from './notice';
import { createOptions } from './options';
import type { SearchRequest } from './protocol';
import { renderRecents } from './recents';
import { createSnippets } from './snippets';
import { countText } from './wording';

/** As many hits as the dialog shows; one more is asked for, to know whether there are more. */
const SHOWN = 10;

export interface SearchDialog {
  /** Opens with what was typed so far; focus returns to `opener` afterwards. */
  readonly open: (typed: string, opener: HTMLElement | null) => void;
}

/** The dialog of the search, in the document but closed. The index comes with the first one made. */
export function createDialog(connect: () => Promise<Connection>): SearchDialog {
  const view = createDialogView();
  const { dialog, input } = view;
  const announce = createAnnouncer(view.live);
  let opener: HTMLElement | null = null;
  let shown: Answer | null = null;
  let enterIsDue = false;
  let scrolled = false;

  const say = (text: string) => {
    view.count.textContent = text;
    announce(text);
  };
  const wipe = () => {
    view.recents.replaceChildren();
    view.notices.replaceChildren();
    view.message.replaceChildren();
    view.body.removeAttribute('data-waiting');
  };
  const openActive = (event?: KeyboardEvent) => {
    const { ctrlKey = false, metaKey = false } = event ?? {};
    options.active()?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey }));
  };

  const showAnswer = (answer: Answer, request: SearchRequest) => {
    wipe();
    shown = answer;
    const hits = answer.hits.slice(0, SHOWN);
    view.notices.append(...understoodNotice(answer, request, (literal) => ask(request.query, literal)));
    options.show(hits);
    // Asking where it stands would make the browser lay the new hits out at once.
    if (scrolled) view.body.scrollTop = 0;
    scrolled = false;
    if (hits.length === 0) view.message.append(emptyNotice(answer));
    view.allResults.hidden = hits.length === 0;
    view.allResults.href = resultsUrl(request.query);
    say(countText(hits.length, answer.hits.length > SHOWN));
    if (enterIsDue) openActive();
    enterIsDue = false;
  };
  const showFailure = () => {
    wipe();
    options.clear();
    view.allResults.hidden = true;
    view.message.append(failureNotice(retry, true));
    say('Поиск не загрузился');
  };
  const showEmptyField = () => {
    wipe();
    asker.forget();
    options.clear();
    shown = null;
    view.allResults.hidden = true;
    say('');
    renderRecents(view.recents, choose);
  };

  const asker = createAsker(connect, { onAnswer: showAnswer, onFailure: showFailure });
  const options = createOptions(input, view.listbox, createSnippets(asker.texts));
  const ask = (query: string, literal = false) => {
    if (!query) {
      showEmptyField();
      return;
    }
    if (!shown) {
      wipe();
      say('Поиск загружается…');
    }
    view.body.setAttribute('data-waiting', '');
    asker.ask({ query, literal, limit: SHOWN + 1 });
    if (document.activeElement !== input) input.focus();
  };
  const retry = () => {
    wipe();
    say('Поиск загружается…');
    input.focus();
    asker.retry();
  };
  const choose = (query: string) => {
    input.value = query;
    ask(query);
  };

  const field = watchField(input, (query) => {
    if (query !== shown?.query.trim() || asker.busy()) ask(query);
  });
  input.addEventListener('input', () => (enterIsDue = false));
  listenToKeys(input, options, (event) => {
    if (field.waiting()) field.flush();
    if (asker.busy()) enterIsDue = true;
    else openActive(event);
  });
  const follow = (event: MouseEvent) => {
    const option = event.target instanceof Element ? event.target.closest('a') : null;
    const hit = option && options.hitOf(option);
    if (!option || !hit || !followHit(event, option, hit, input.value)) return;
    // What the link leads to has the focus now, not what the dialog was opened by.
    opener = null;
    dialog.close();
  };
  view.listbox.addEventListener('click', follow);
  view.listbox.addEventListener('auxclick', follow);
  view.body.addEventListener('scroll', () => (scrolled = true), { passive: true });
  view.close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => opener?.focus({ preventScroll: true }));
  document.body.append(dialog);
  fitKeyboard(dialog);

  return {
    open: (typed, from) => {
      if (dialog.open) return;
      opener = from;
      dialog.showModal();
      if (typed) input.value = typed;
      input.focus();
      if (!typed) input.select();
      if (typed || !shown) ask(input.value.trim());
    },
  };
}

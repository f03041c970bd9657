import type { Answer, HitKind } from '@site/src/search/types';
import { parseResultsUrl, resultsUrl } from './address';
import { createAnnouncer } from './announce';
import { createAsker } from './asker';
import { connect } from './connect';
import type { Connection } from './connection';
import { element } from './element';
import { failureNotice } from './failure';
import { watchField } from './field';
import { filterByKind, parseKind, renderKinds } from './kinds';
import { emptyNotice, understoodNotice } from './notice';
import { renderPageResults } from './pageResults';
import type { SearchRequest } from './protocol';
import { createSnippets } from './snippets';
import { countText } from './wording';

/** As many hits as the page shows; one more is asked for, to know whether there are more. */
const SHOWN = 60;

/** The results page: the address names the query and the filter, the field changes the address. */
export function startPage(open: () => Promise<Connection> = connect): void {
  const root = document.querySelector('.gk-search-page');
  const input = root?.querySelector('input');
  const results = root?.querySelector<HTMLElement>('.gk-search-results');
  const contents = root?.querySelector<HTMLElement>('.gk-search-contents');
  if (!root || !input || !results || !contents) return;

  const title = document.title;
  const count = element('p', { class: 'gk-search-count' });
  const notices = element('div', { class: 'gk-search-notices' });
  const kinds = element('div', { class: 'gk-search-kinds', role: 'group', 'aria-label': 'Что показать' });
  const list = element('div', { class: 'gk-search-list' });
  const live = element('div', { class: 'gk-unseen', role: 'status' });
  results.replaceChildren(notices, kinds, count, list, live);
  const announce = createAnnouncer(live);
  let kind: HitKind | null = null;

  const say = (text: string) => {
    count.textContent = text;
    announce(text);
  };
  const show = (content: readonly Node[], withContents: boolean) => {
    list.replaceChildren(...content);
    contents.hidden = !withContents;
  };
  const setAddress = (query: string) => {
    history.replaceState(history.state, '', resultsUrl(query, kind ?? ''));
    document.title = query ? `«${query}» — ${title}` : title;
  };

  const showAnswer = (answer: Answer, request: SearchRequest) => {
    const hits = answer.hits.slice(0, SHOWN);
    const filtered = filterByKind(hits, kind);
    const choose = (chosen: HitKind | null) => {
      kind = chosen;
      setAddress(request.query);
      showAnswer(answer, request);
      kinds.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    };
    notices.replaceChildren(...understoodNotice(answer, request, (literal) => ask(request.query, literal)));
    kinds.replaceChildren(...renderKinds(hits, kind, choose));
    show(
      hits.length > 0 ? renderPageResults(filtered, request.query, snippets) : [emptyNotice(answer)],
      hits.length === 0,
    );
    say(hits.length > 0 ? countText(filtered.length, filtered === hits && answer.hits.length > SHOWN) : '');
    if (hits.length === 0) announce(countText(0, false));
  };
  const wipe = () => {
    notices.replaceChildren();
    kinds.replaceChildren();
  };
  const asker = createAsker(open, {
    onAnswer: showAnswer,
    onFailure: () => {
      wipe();
      say('');
      announce('Поиск не загрузился');
      show([failureNotice(retry, false)], true);
    },
  });
  const snippets = createSnippets(asker.texts);
  const retry = () => {
    show([], false);
    say('Поиск загружается…');
    asker.retry();
  };
  const ask = (query: string, literal = false) => {
    setAddress(query);
    if (query) {
      if (list.childElementCount === 0) say('Поиск загружается…');
      asker.ask({ query, literal, limit: SHOWN + 1 });
      return;
    }
    asker.forget();
    wipe();
    say('');
    show([], true);
  };
  const readAddress = () => {
    const asked = parseResultsUrl(location.href);
    input.value = asked.query;
    kind = parseKind(asked.kind);
    ask(asked.query.trim());
  };

  const field = watchField(input, (query) => ask(query));
  root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    field.flush();
  });
  window.addEventListener('popstate', readAddress);
  // What was typed before this script came is newer than the address.
  if (document.activeElement === input && input.value) ask(input.value.trim());
  else readAddress();
  if (!input.value) input.focus();
}

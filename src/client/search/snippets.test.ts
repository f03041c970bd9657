// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageTexts } from '@site/src/search/types';
import { createSnippets } from './snippets';
import { aHit, settle } from './testing';

const TEXTS: Readonly<Record<string, PageTexts>> = {
  'messaging/kafka': { '': 'Топик и партиция.', key: 'Ключ решает, в какую партицию попадёт запись.' },
};
const key = aHit({ path: 'messaging/kafka/#key', pageId: 'messaging/kafka', words: ['ключ'] });
const page = aHit({ path: 'messaging/kafka/', pageId: 'messaging/kafka', words: ['ключ'] });

let see: (places: readonly Element[]) => void;
let asked: string[];
let online: boolean;

const load = async (pageId: string) => {
  asked.push(pageId);
  const texts = online ? TEXTS[pageId] : undefined;
  if (!texts) throw new Error('no network');
  return texts;
};
const look = async (places: readonly Element[]) => {
  see(places);
  vi.advanceTimersByTime(300);
  await settle();
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  [asked, online] = [[], true];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: { isIntersecting: boolean; target: Element }[]) => void) {
        see = (places) => tell(places.map((target) => ({ isIntersecting: true, target })));
      }
      observe() {}
      unobserve() {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('come once a hit was looked at, a page asked for once, the words marked', async () => {
  const snippets = createSnippets(load);
  const places = [key, page].map(snippets.placeOf);
  document.body.append(...places);
  see(places);
  expect(asked).toEqual([]);
  await look(places);
  expect(asked).toEqual(['messaging/kafka']);
  expect(places.map(({ innerHTML }) => innerHTML)).toEqual([
    '<mark class="gk-search-mark">Ключ</mark> решает, в какую партицию попадёт запись.',
    'Топик и партиция.',
  ]);
});

it('are there at once for a page whose texts are here', async () => {
  const snippets = createSnippets(load);
  const first = snippets.placeOf(key);
  document.body.append(first);
  await look([first]);
  expect(snippets.placeOf(page).textContent).toBe('Топик и партиция.');
  expect(asked).toHaveLength(1);
});

it('of hits that the next letter took away are not asked for', async () => {
  const snippets = createSnippets(load);
  const place = snippets.placeOf(key);
  document.body.append(place);
  see([place]);
  place.remove();
  await look([]);
  expect(asked).toEqual([]);
});

it('that do not come leave the place empty, and are asked for again', async () => {
  online = false;
  const snippets = createSnippets(load);
  const lost = snippets.placeOf(key);
  document.body.append(lost);
  await look([lost]);
  expect(lost.textContent).toBe('');
  online = true;
  await look([]);
  expect(lost.textContent).toContain('Ключ');
});

it('of a place without a text are empty', async () => {
  const snippets = createSnippets(load);
  const place = snippets.placeOf(aHit({ path: 'messaging/kafka/#new', pageId: 'messaging/kafka' }));
  document.body.append(place);
  await look([place]);
  expect(place.textContent).toBe('');
});

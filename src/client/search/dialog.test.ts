// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage } from '@site/src/storage/testing';
import { rememberQuery } from '@site/src/storage/recentQueries';
import { createDialog } from './dialog';
import { type FakeEngine, aHit, fakeEngine, settle } from './testing';

const HITS = [
  aHit({ path: 'messaging/kafka/#key', title: 'Ключ', pageTitle: 'Kafka: модель', kind: 'section' }),
  aHit({ path: 'go/defer/', title: 'defer', pageTitle: 'defer', kind: 'page', level: null }),
  aHit({ path: 'messaging/kafka/#q', title: 'Что такое <b>ключ</b>?', pageTitle: 'Kafka: модель', kind: 'question' }),
];

let engine: FakeEngine;
let followed: string[];

const $ = (selector: string) => document.querySelector<HTMLElement>(selector);
const input = () => $('dialog input') as HTMLInputElement;
const titles = () => [...document.querySelectorAll('.gk-search-hit-title')].map((title) => title.textContent);
const activeText = () =>
  document.getElementById(input().getAttribute('aria-activedescendant') ?? '')?.querySelector('.gk-search-hit-title')
    ?.textContent;
const press = (key: string) =>
  input().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

async function type(text: string): Promise<void> {
  input().value = text;
  input().dispatchEvent(new Event('input'));
  vi.advanceTimersByTime(100);
  await settle();
}

beforeAll(() =>
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link) followed.push(link.getAttribute('href') ?? '');
    event.preventDefault();
  }),
);
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('localStorage', fakeStorage());
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
    },
  );
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  Element.prototype.scrollIntoView = () => undefined;
  document.body.innerHTML = '<a id="opener" href="#">Поиск</a>';
  followed = [];
  engine = fakeEngine();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function open(typed = ''): Promise<void> {
  createDialog(engine.connect).open(typed, $('#opener'));
  await settle();
}

async function openWithHits(): Promise<void> {
  await open('ключ');
  engine.load();
  await settle();
  await engine.answer({ hits: HITS });
}

describe('the dialog', () => {
  it('answers what was typed before the index was there', async () => {
    await open('ключ');
    expect($('.gk-search-count')?.textContent).toBe('Поиск загружается…');
    engine.load();
    await settle();
    await engine.answer({ hits: HITS });
    expect(engine.asked.map(({ query }) => query)).toEqual(['ключ']);
    expect(titles()).toEqual(['Ключ', 'Что такое <b>ключ</b>?', 'defer']);
    expect($('.gk-search-count')?.textContent).toBe('Найдено 3 результата');
  });

  it('groups by page: a group has a name, an option is a link to the place', async () => {
    await openWithHits();
    const groups = [...document.querySelectorAll('[role=listbox] > [role=group]')];
    const name = (group: Element) => document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent;
    expect(groups.map(name)).toEqual(['Kafka: модель', 'defer']);
    expect(groups.map((group) => group.querySelectorAll('a[role=option]').length)).toEqual([2, 1]);
    expect($('[role=option]')?.getAttribute('href')).toMatch(/\/messaging\/kafka\/#key$/);
    expect($('dialog b')).toBeNull();
  });

  it('is walked with arrows, Home and End, round the ends, while the focus stays in the field', async () => {
    await openWithHits();
    expect(activeText()).toBe('Ключ');
    press('ArrowDown');
    expect(activeText()).toBe('Что такое <b>ключ</b>?');
    press('End');
    expect(activeText()).toBe('defer');
    press('ArrowDown');
    expect(activeText()).toBe('Ключ');
    press('ArrowUp');
    expect(activeText()).toBe('defer');
    press('Home');
    expect(activeText()).toBe('Ключ');
    expect(document.querySelectorAll('[aria-selected=true]')).toHaveLength(1);
    expect(document.activeElement).toBe(input());
  });

  it('Home and End belong to the text until an arrow entered the list', async () => {
    await openWithHits();
    expect(press('End')).toBe(true);
    expect(activeText()).toBe('Ключ');
  });

  it('Enter opens what is chosen, remembers the query and leaves the words for the page', async () => {
    await openWithHits();
    press('ArrowDown');
    press('Enter');
    expect(followed).toEqual([expect.stringMatching(/messaging\/kafka\/#q$/)]);
    expect(localStorage.getItem('go-konspekt:recent-queries')).toContain('ключ');
    expect(localStorage.getItem('go-konspekt:words-to-mark')).toContain('/messaging/kafka/');
  });

  it('Enter before the answer opens the first hit of that answer, not of the one before', async () => {
    await openWithHits();
    input().value = 'defer';
    input().dispatchEvent(new Event('input'));
    press('Enter');
    expect(followed).toEqual([]);
    await settle();
    await engine.answer({ hits: [HITS[1] ?? aHit({ path: '' })] });
    expect(followed).toEqual([expect.stringMatching(/go\/defer\/$/)]);
  });

  it('says what was understood, with a way back to the literal query', async () => {
    await open('rfarf');
    engine.load();
    await settle();
    await engine.answer({ understood: 'кафка', hits: HITS });
    expect($('.gk-search-notices')?.textContent).toBe('Показано для «кафка». Искать «rfarf» буквально');
    $('.gk-search-notices button')?.click();
    await settle();
    expect(engine.asked.at(-1)).toMatchObject({ query: 'rfarf', literal: true });
    await engine.answer({ hits: [] });
    expect($('.gk-search-notices')?.textContent).toContain('Искали буквально «rfarf»');
    await type('rfarfr');
    expect(engine.asked.at(-1)).toMatchObject({ query: 'rfarfr', literal: false });
  });

  it('says that it guessed', async () => {
    await open('борщ');
    engine.load();
    await settle();
    await engine.answer({ guessed: true, hits: HITS });
    expect($('.gk-search-notices')?.textContent).toBe('Точного совпадения нет. Возможно, вы искали:');
  });

  it('gives near topics and all topics where nothing was found; the query is text', async () => {
    await open('<img src=x onerror=alert(1)>');
    engine.load();
    await settle();
    await engine.answer({ near: [{ path: 'messaging/kafka/', title: 'Kafka' }] });
    expect($('.gk-search-empty-title')?.textContent).toBe(
      'По запросу «<img src=x onerror=alert(1)>» ничего не найдено',
    );
    expect($('dialog img')).toBeNull();
    expect([...document.querySelectorAll('.gk-search-empty a')].map((link) => link.textContent)).toEqual([
      'Kafka',
      'Все темы справочника',
    ]);
    expect(input().getAttribute('aria-expanded')).toBe('false');
  });

  it.each([
    ['all pages, from the page that lists them', '<div data-book-contents><a href="/go/b/">Б</a></div>', ['Б']],
    ['what the menu names where nothing else comes', null, ['А']],
  ])('tells of a failure with %s, keeps the query, and a retry answers it', async (_, list, shown) => {
    vi.stubGlobal('fetch', () => (list ? Promise.resolve(new Response(list)) : Promise.reject(new TypeError())));
    document.body.insertAdjacentHTML(
      'beforeend',
      '<nav id="book-menu"><a href="/">Темы</a><a href="/go/">Раздел</a><a href="/go/a/">А</a><a href="https://b.example/">Б</a></nav>',
    );
    await open('ключ');
    engine.break();
    await settle();
    expect($('.gk-search-failure')?.textContent).toContain('Поиск не загрузился');
    await vi.waitFor(() => expect(document.querySelectorAll('.gk-search-pages a')).toHaveLength(1));
    expect([...document.querySelectorAll('.gk-search-pages a')].map((link) => link.textContent)).toEqual(shown);
    $('.gk-search-failure button')?.click();
    await settle();
    engine.load();
    await settle();
    await engine.answer({ hits: HITS });
    expect(titles()).toHaveLength(3);
    expect(input().value).toBe('ключ');
  });

  it('announces the count politely, once the typing rests', async () => {
    await openWithHits();
    expect($('dialog [role=status]')?.textContent).toBe('');
    vi.advanceTimersByTime(1000);
    expect($('dialog [role=status]')?.textContent).toBe('Найдено 3 результата');
  });

  it('does not show an answer that comes after the field was emptied', async () => {
    await openWithHits();
    await type('кл');
    await type('');
    await engine.answer({ hits: HITS });
    expect(titles()).toEqual([]);
    expect($('.gk-search-recents')?.childElementCount).toBeGreaterThan(0);
  });

  it('gives the focus back to what it was opened by', async () => {
    await open();
    $('.gk-search-close')?.click();
    expect(document.activeElement?.id).toBe('opener');
  });
});

describe('recent queries', () => {
  beforeEach(() => {
    rememberQuery('nats');
    rememberQuery('кафка');
  });
  const recent = () => [...document.querySelectorAll('.gk-search-recent .gk-search-query')].map((q) => q.textContent);

  it('stand below an empty field and are asked by a tap', async () => {
    await open();
    expect(recent()).toEqual(['кафка', 'nats']);
    $('.gk-search-recent .gk-search-query')?.click();
    engine.load();
    await settle();
    expect(input().value).toBe('кафка');
    expect(engine.asked.map(({ query }) => query)).toEqual(['кафка']);
  });

  it('are removed one by one and all at once', async () => {
    await open();
    $('.gk-search-forget')?.click();
    expect(recent()).toEqual(['nats']);
    $('.gk-search-heading-line button')?.click();
    expect(recent()).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { SECTIONS_OF_BOOK } from '../../../src/model/book';
import { planBook } from './plan';

const OWN = SECTIONS_OF_BOOK.flatMap(({ pages }) => pages).length;

test('a larger book has more sections, not larger ones', () => {
  const { sections } = planBook(SECTIONS_OF_BOOK, 10 * OWN);
  const largest = (book: typeof sections) => Math.max(...book.map(({ pages }) => pages.length));
  expect(sections.flatMap(({ pages }) => pages)).toHaveLength(10 * OWN);
  expect(largest(sections)).toBe(largest(SECTIONS_OF_BOOK));
  expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
});

test('the real book comes first and is not changed', () => {
  expect(planBook(SECTIONS_OF_BOOK, 3 * OWN).sections.slice(0, SECTIONS_OF_BOOK.length)).toEqual(SECTIONS_OF_BOOK);
  expect(planBook(SECTIONS_OF_BOOK, OWN)).toEqual({ sections: SECTIONS_OF_BOOK, copies: [] });
});

test('the last round ends where the pages are enough', () => {
  const book = [
    { id: 'go', title: 'Go', description: '', pages: ['defer', 'errors'] },
    { id: 'interview', title: 'Собеседование', description: '', pages: ['glossary'] },
  ];
  const { sections, copies } = planBook(book, 6);
  expect(sections.slice(2)).toEqual([
    { id: 'go-2', title: 'Go — 2', description: '', pages: ['defer', 'errors'] },
    { id: 'go-3', title: 'Go — 3', description: '', pages: ['defer'] },
  ]);
  expect(copies.at(-1)).toEqual({ from: 'go', to: 'go-3', page: 'defer', number: 3 });
});

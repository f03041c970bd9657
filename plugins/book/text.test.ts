import { describe, expect, it, test } from 'vitest';
import { parseTree } from './testing';
import { blockText, countWords, hasExternalLink, placeOf, toText } from './text';

describe('the text of a tree', () => {
  test.each([
    ['**Топик** — это `поток` [записей](https://go.dev).', 'Топик — это поток записей.'],
    ['Адрес localhost:port и 12:time[x].', 'Адрес localhost:port и 12:time[x].'],
    ['Раз,  \nдва', 'Раз, два'],
    ['- раз\n- два', 'раз два'],
    ['| а | б |\n| - | - |\n| в | г |', 'а б в г'],
    ['```go\nx\n```', ''],
    ['Слово. {/* заметка */}', 'Слово. '],
    ['::code{src="a"}', ''],
    [':::tip[Совет]\n\nСлово.\n\n:::', 'Совет Слово.'],
    ['---\ntitle: x\n---\n\nСлово.', ' Слово.'],
  ])('%j', (mdx, text) => expect(toText(parseTree(mdx))).toBe(text));

  it('of several blocks is on one line', () => {
    expect(blockText(parseTree('Раз\nдва.\n\n- три').children)).toBe('Раз два. три');
  });
});

test.each([
  ['', 0],
  [' — … ', 0],
  ['слово', 1],
  ['ключ-значение, acks=all', 3],
  ['Go 1.27.4 за 5 мс', 5],
  ['net/http C++ C#', 3],
  ['don’t go_fmt ёжик', 3],
])('counts words: %j', (text, count) => expect(countWords(text)).toBe(count));

describe('links and places', () => {
  test.each([
    ['[x](https://go.dev)', true],
    ['- **[x](http://go.dev)**', true],
    ['https://go.dev', true],
    ['[x](../data/sql.mdx)', false],
    ['`https://go.dev`', false],
  ])('%s leads out of the site: %s', (mdx, expected) => {
    expect(hasExternalLink(parseTree(mdx).children)).toBe(expected);
  });

  it('a node has a place, one that was made has the beginning of the file', () => {
    const [, second] = parseTree('Раз.\n\n> Два.').children;
    expect(second && placeOf(second, 'a.mdx')).toEqual({ file: 'a.mdx', line: 3, column: 1 });
    expect(placeOf({ type: 'text', value: 'x' }, 'a.mdx')).toEqual({ file: 'a.mdx', line: 1, column: 1 });
  });
});

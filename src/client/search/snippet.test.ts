import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippetOf } from './snippet';

/** A snippet as one line, the marked words in brackets. */
function show(text: string, words: readonly string[]): string {
  return snippetOf(text, words)
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join('');
}

const BEGIN = 'Топик делится на партиции. Каждая партиция хранится на своём брокере, а её копии на других.';
const LONG = `${BEGIN} ${'Продюсер отправляет записи пачками. '.repeat(8)}Ключ решает, в какую партицию попадёт запись. Дальше.`;

describe('the snippet of a text', () => {
  it('is where most of the words stand together, from the beginning of a sentence', () => {
    expect(show(LONG, ['ключ', 'партиц'])).toBe('[Ключ] решает, в какую [партицию] попадёт запись. Дальше.');
  });

  it('is the earliest of equal places', () => {
    expect(show(LONG, ['партиц'])).toMatch(/^Топик делится на \[партиции\]\. Каждая \[партиция\]/);
  });

  it('is the beginning where the text has none of the words, cut at a word', () => {
    const shown = show(LONG, ['горутин']);
    expect(shown).toMatch(/^Топик делится на партиции\..*[а-я.]…$/);
    expect(shown.length).toBeLessThanOrEqual(191);
  });

  it('says that it begins inside a sentence', () => {
    const sentence = `${'очень длинное предложение, в котором нет точек, '.repeat(6)}и наконец горутина`;
    expect(show(sentence, ['горутин'])).toMatch(/^…\S.{0,40}\[горутина\]$/);
  });

  it('is the beginning where that has the words', () => {
    const text = 'Каждая партиция хранится на своём брокере. Секцию таблицы тоже зовут партицией: это другое.';
    expect(show(text, ['секци'])).toBe(text.replace('Секцию', '[Секцию]'));
  });

  it('counts forms of one word once', () => {
    const text = `Кэш, кэша, кэшу, кэшем. ${'Слова без смысла. '.repeat(8)}Кэш и индекс рядом.`;
    expect(show(text, ['кэш', 'индекс'])).toBe('[Кэш] и [индекс] рядом.');
  });

  it('takes markup as text', () => expect(show('<b>кеш</b>', ['кеш'])).toBe('<b>[кеш]</b>'));
  it('of nothing is nothing', () => expect(snippetOf('', ['кеш'])).toEqual([]));

  it('holds nothing but the text, and is bounded, whatever the text', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('кеш ', 'Ошибки. ', ' — '));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const shown = snippetOf(text, ['кеш', 'ошибк'])
          .map((part) => part.text)
          .join('');
        expect(shown.length).toBeLessThanOrEqual(192);
        expect(text).toContain(shown.replace(/^…/, '').replace(/…$/, ''));
      }),
    );
  });
});

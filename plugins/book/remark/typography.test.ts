import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseTree, show } from '../testing';
import { setSpaces, transformTypography } from './typography';

const NBSP = '\u00A0';

describe('non-breaking spaces', () => {
  test.each([
    ['Kafka — журнал', 'Kafka~— журнал'],
    ['2020 – 2026', '2020~– 2026'],
    ['раз — — два', 'раз~—~— два'],
    ['ждёт 5 мс и 10 %', 'ждёт 5~мс и~10~%'],
    ['5 минут, 5 мсье', '5 минут, 5 мсье'],
    ['В топик и в партицию', 'В~топик и~в~партицию'],
    ['(на диске) «по ключу»', '(на~диске) «по~ключу»'],
    ['кот, слов', 'кот, слов'],
    ['дефис-тире a—b', 'дефис-тире a—b'],
  ])('%s', (text, set) => expect(setSpaces(text)).toBe(set.replaceAll('~', NBSP)));

  const prose = fc
    .array(fc.constantFrom(' ', NBSP, '\n', '—', '–', 'в', 'не', '5', '%', 'мс', 'с', 'слово', '(', '«', '.', '😀'))
    .map((parts) => parts.join(''));

  it('set twice are the same as once', () => {
    fc.assert(fc.property(fc.oneof(prose, fc.string()), (text) => setSpaces(setSpaces(text)) === setSpaces(text)));
  });

  it('change nothing but spaces', () => {
    const plain = (text: string) => text.replaceAll(NBSP, ' ');
    fc.assert(fc.property(fc.oneof(prose, fc.string()), (text) => plain(setSpaces(text)) === plain(text)));
  });
});

it('of a tree: in prose, headings, links and labels, not in code', () => {
  const tree = parseTree(
    '## В топике {/* #a */}\n\n[в топике](./в-a.mdx) `в топике`\n\n```go\n// в топике\n```\n\n:::question[В топике?]{#b}\n\nв топике\n\n:::',
  );
  transformTypography(tree);
  expect(show(tree)).toBe(
    '<heading>В~топике /* #a */</heading><paragraph>[в~топике](./в-a.mdx) в топике</paragraph><code go null>// в топике</code>' +
      '<containerDirective><paragraph>В~топике?</paragraph><paragraph>в~топике</paragraph></containerDirective>',
  );
});

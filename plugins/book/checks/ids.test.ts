import { describe, expect, it, test } from 'vitest';
import { FILE, at, parseText, question } from '../testing';
import { anchorsOf, checkIds } from './ids';

const OTHER = 'docs/messaging/other.mdx';
const check = (text: string) => checkIds([parseText(text)]);
const GIVE = 'дайте латинский id: {/* #id */} у заголовка, {#id} у директивы, id=… у схемы';
const LATIN = 'латиница в нижнем регистре, цифры и дефисы, первая — буква';
const ANOTHER = 'дайте другой id; опубликованные id не меняются';

const diagram = (id: string) => `\`\`\`mermaid ${id}\nflowchart TB\n\`\`\``;
const myth = (id: string) => `:::myth[Нет]{${id}}\n:::`;
const term = (id: string) => `:::term[Топик]{${id}}\n:::`;

describe('ids', () => {
  test.each([
    ['заголовок', '### Партиция'],
    ['вопрос', ':::question[Почему?]\n:::'],
    ['схема', diagram('caption="x"')],
    ['заблуждение', myth('page="a/b"')],
    ['термин', term('forms="топик"')],
  ])('are missing: %s', (what, text) => {
    expect(check(`Слово.\n\n${text}`)).toEqual([at(3, `${what} без id`, GIVE)]);
  });

  test.each([
    ['заголовок', '### Партиция {/* #Партиция */}', 'Партиция'],
    ['вопрос', question('Kafka_acks'), 'Kafka_acks'],
    ['схема', diagram('id=1-kafka'), '1-kafka'],
    ['заблуждение', myth('#a--b'), 'a--b'],
    ['термин', term('#топик'), 'топик'],
  ])('are no Latin kebab-case: %s', (what, text, id) => {
    expect(check(text)).toEqual([at(1, `${what}: id «${id}» не годится`, LATIN)]);
  });

  test.each([
    ['two headings', 'заголовок', '### А {/* #same */}', '### Б {/* #same */}'],
    ['a heading and a question', 'вопрос', '### А {/* #same */}', question('same')],
    ['a heading and a diagram', 'схема', '### А {/* #same */}', diagram('id=same')],
    ['two terms', 'термин', term('#same'), term('#same')],
  ])('stand twice on a page: %s', (_, what, first, second) => {
    const line = first.split('\n').length + 2;
    expect(check(`${first}\n\n${second}`)).toEqual([at(line, `${what}: id «same» уже занят в ${FILE}:1`, ANOTHER)]);
  });

  test.each([
    ['вопрос', question('same')],
    ['схема', diagram('id=same')],
    ['заблуждение', myth('#same')],
  ])('stand twice in the book: %s', (what, text) => {
    const pages = [parseText(`Слово.\n\n${text}`, { file: OTHER }), parseText(text)];
    expect(checkIds(pages)).toEqual([at(1, `${what}: id «same» уже занят в ${OTHER}:3`, ANOTHER)]);
  });

  it('of headings and terms may stand on several pages', () => {
    const text = `### А {/* #same */}\n\n${term('#topic')}`;
    expect(checkIds([parseText(text, { file: OTHER }), parseText(text)])).toEqual([]);
  });
});

it('anchors are all ids of a page and the fragments that it claims', () => {
  const text = `### А {/* #a */}\n\n${question('b')}\n\n${diagram('id=c')}\n\n${myth('#d')}\n\n${term('#e')}`;
  expect([...anchorsOf(parseText(`${text}\n\n::from-notes{fragments="n1-001 n2-002"}\n\n## Без id`))]).toEqual([
    'a',
    'b',
    'c',
    'd',
    'e',
    'n1-001',
    'n2-002',
  ]);
});

import { describe, expect, it, test } from 'vitest';
import { at, lineOf, parseText, question, reference, topicText, words } from '../testing';
import { checkContent } from './content';

const check = (text: string) => checkContent(parseText(text, { frontMatter: reference() }));
const WHY_FIRST = 'сначала суть, потом почему';

it('says nothing of a page that is right', () => {
  expect(checkContent(parseText(topicText()))).toEqual([]);
});

describe('a question', () => {
  const NO_LEVEL = 'добавьте level=junior, level=middle или level=senior';

  test.each([
    [
      'without a text',
      question('a', ''),
      [at(3, 'вопрос без текста', 'напишите его в скобках: :::question[Текст?]{#id level=middle}')],
    ],
    ['without a level', question('a').replace(' level=middle', ''), [at(3, 'вопрос «Почему?»: нет уровня', NO_LEVEL)]],
    [
      'with a level that is none',
      question('a').replace('middle', 'lead'),
      [at(3, 'вопрос «Почему?»: нет уровня', NO_LEVEL)],
    ],
    [
      'without an answer',
      question('a', 'Почему?', ''),
      [at(3, 'вопрос «Почему?»: нет ответа', 'ответ стоит между :::question и :::')],
    ],
    [
      'with an answer too short',
      question('a', 'Почему?', words(19)),
      [at(3, 'вопрос «Почему?»: слов в ответе 19, ожидается от 20 до 160', WHY_FIRST)],
    ],
    [
      'with an answer too long',
      question('a', 'Почему?', words(161)),
      [at(3, 'вопрос «Почему?»: слов в ответе 161, ожидается от 20 до 160', WHY_FIRST)],
    ],
    ['with the longest answer', question('a', 'Почему?', words(160)), []],
  ])('%s', (_, text, expected) => expect(check(`Слово.\n\n${text}`)).toEqual(expected));

  it('is named by its id where it has no text, and by nothing where it has neither', () => {
    expect(check(':::question{#acks}\n:::').map(({ message }) => message)).toContain('вопрос «acks»: нет уровня');
    expect(check(':::question\n:::').map(({ message }) => message)).toContain('вопрос «»: нет уровня');
  });
});

describe('sources', () => {
  it('refuses a source without a link', () => {
    const text = topicText({ sources: '- [Go](https://go.dev)\n- Книга\n- [Соседняя](./kafka.mdx)' });
    expect(checkContent(parseText(text))).toEqual([
      at(lineOf(text, '- Книга'), 'источник без ссылки', 'каждый пункт «Источников» ведёт к месту'),
      at(lineOf(text, '- [Соседняя]'), 'источник без ссылки', 'каждый пункт «Источников» ведёт к месту'),
    ]);
  });

  it.each([null, 'Слово.'])('refuses a topic without sources: %s', (sources) => {
    expect(checkContent(parseText(topicText({ sources })))).toEqual([
      at(1, 'в «Источниках» нет ни одного пункта', 'добавьте список ссылок'),
    ]);
  });

  it('asks no sources of a service page', () => {
    expect(check('Слово.')).toEqual([]);
  });
});

describe('misconceptions and terms', () => {
  test.each([
    [
      ':::myth[Канал — очередь]{#a}\n\n[Нет](https://go.dev).\n\n:::',
      at(1, 'заблуждение «Канал — очередь» без темы', 'добавьте page="раздел/страница"'),
    ],
    [
      ':::myth[Канал — очередь]{#a page="go/concurrency"}\n\n[Нет](./x.mdx).\n\n:::',
      at(1, 'заблуждение «Канал — очередь» без источника', 'добавьте ссылку'),
    ],
    [
      ':::term[Топик]{#topic forms="топик"}\n:::',
      at(1, 'термин «Топик» без названия или определения', ':::term[Название]{#id forms="…"} … :::'),
    ],
    [
      ':::term{#topic forms="топик"}\n\nИменованный поток.\n\n:::',
      at(1, 'термин «topic» без названия или определения', ':::term[Название]{#id forms="…"} … :::'),
    ],
    [
      ':::term\n\nИменованный поток.\n\n:::',
      at(1, 'термин «» без названия или определения', ':::term[Название]{#id forms="…"} … :::'),
    ],
  ])('%j', (text, expected) => expect(check(text)).toEqual([expected]));
});

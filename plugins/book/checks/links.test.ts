import { describe, expect, it, test } from 'vitest';
import { at, parseText, topic } from '../testing';
import { checkLinks, checkReferences } from './links';

const sql = parseText('## Ответ {/* #short */}\n\n::from-notes{fragments="n1-001"}', { file: 'docs/data/sql.mdx' });
const check = (text: string) => checkLinks([sql, parseText(text)]);
const PATH = 'путь к файлу страницы от этой страницы: ../messaging/kafka.mdx';

describe('links', () => {
  it.each([
    '[x](../data/sql.mdx)',
    '[x](../data/sql.mdx#short)',
    '[x](../data/sql.mdx#n1-001)',
    '[x](https://go.dev/#x)',
    '[x](mailto:a@example.com)',
    '## Здесь {/* #here */}\n\n[x](#here)',
    '`[x](./nowhere.mdx)`',
  ])('lead somewhere: %j', (text) => expect(check(text)).toEqual([]));

  test.each(['../data/mssql.mdx', './sql.mdx', '/data/sql/', '../data/sql', '../data/mssql.mdx#short'])(
    'are dead: %s',
    (url) =>
      expect(check(`Слово.\n\n- [x](${url})`)).toEqual([at(3, `ссылка «${url}» никуда не ведёт`, PATH, { column: 3 })]),
  );

  it('lead to an anchor that is not there, on another page', () => {
    expect(check('[x](../data/sql.mdx#where)')).toEqual([
      at(1, 'на docs/data/sql.mdx нет якоря «where»', 'якоря страницы: short'),
    ]);
  });

  it('lead to an anchor that is not there, on their own page', () => {
    expect(check('## Здесь {/* #here */}\n\n[x](#there)')).toEqual([
      at(3, 'на docs/messaging/sample.mdx нет якоря «there»', 'якоря страницы: here'),
    ]);
  });
});

describe('references by id', () => {
  it('say nothing where they are right', () => {
    const page = parseText('## Б {/* #b */}\n\n:::myth[x]{#m page="data/sql"}\n:::', {
      frontMatter: topic({ answers: { 'kafka-01': 'b', 'kafka-02': 'm' } }),
    });
    expect(checkReferences([sql, page])).toEqual([]);
  });

  it('name a page that is not there', () => {
    expect(checkReferences([sql, parseText('Слово.\n\n:::myth[x]{#m page="data/sq"}\n:::')])).toEqual([
      at(3, 'темы «data/sq» нет', 'page — путь страницы без docs/ и .mdx'),
    ]);
  });

  it('answer a question at an anchor that is not there', () => {
    const page = parseText('Слово.', { frontMatter: topic({ answers: { 'kafka-01': 'nowhere' } }) });
    const message = 'answers: вопрос kafka-01 ведёт к якорю «nowhere», которого на странице нет';
    expect(checkReferences([page])).toEqual([at(1, message, 'назовите id заголовка или вопроса этой страницы')]);
  });
});

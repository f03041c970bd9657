import { describe, expect, it, test } from 'vitest';
import { parseFrontMatter } from './frontMatter';
import { FILE, at, parseTree, reference, topic } from './testing';

const RIGHT = [
  'title: Образец',
  'description: Страница, на которой проверяются правила книги; больше она ни для чего.',
  'level: middle',
  'checked: { date: 2026-11-21, versions: [Go 1.27.4] }',
  'keywords: [образец]',
];
const FIELDS = 'поля и их вид описаны в CONTRIBUTING.md, раздел «A page»';
const parse = (lines: readonly string[]) =>
  parseFrontMatter(parseTree(`---\n${lines.join('\n')}\n---\n\nСлово.`), FILE);
/** The right front matter with another line for a field, or without it. */
const change = (field: string, line?: string) =>
  RIGHT.flatMap((old) => (old.startsWith(field) ? (line === undefined ? [] : [line]) : [old]));

describe('front matter that is right', () => {
  it('of a topic gets its defaults', () => {
    expect(parse(RIGHT).frontMatter).toEqual({
      ...topic(),
      description: 'Страница, на которой проверяются правила книги; больше она ни для чего.',
    });
  });

  it('of a service page needs no level and no check', () => {
    const { description } = reference();
    const lines = ['kind: reference', 'title: Образец', `description: "${description}"`, 'keywords: [образец]'];
    expect(parse(lines)).toEqual({ frontMatter: reference(), diagnostics: [] });
  });
});

it('is missing', () => {
  const hint = 'начните страницу с блока --- … --- (образец в CONTRIBUTING.md)';
  expect(parseFrontMatter(parseTree('Слово.'), FILE)).toEqual({
    frontMatter: null,
    diagnostics: [at(1, 'нет front matter', hint)],
  });
});

describe('YAML that is broken', () => {
  test.each([
    ['title: Kafka: модель', 2, 'Nested mappings are not allowed in compact mappings'],
    ['title: "Kafka', 2, 'Missing closing "quote'],
    ['title: @kafka', 2, 'Plain value cannot start with reserved character @'],
    ['title: *Kafka* модель', 2, 'Unexpected scalar at node end'],
    ['title: *Kafka', 1, 'Unresolved alias (the anchor must be set before the alias): Kafka'],
    ['title: Kafka\ntitle: Kafka', 3, 'Map keys must be unique'],
  ])('%j', (yaml, line, reason) => {
    expect(parse([yaml])).toEqual({
      frontMatter: null,
      diagnostics: [at(line, `front matter не разбирается: ${reason}`, 'возьмите значение в кавычки')],
    });
  });
});

describe('fields that are wrong', () => {
  test.each([
    ['title', change('title'), 1, 'обязательное поле, а его нет'],
    ['level', change('level'), 1, 'обязательное поле, а его нет'],
    ['level', change('level', 'level: lead'), 4, 'Неверный вариант: ожидалось одно из "junior"|"middle"|"senior"'],
    [
      'description',
      change('description', 'description: Коротко'),
      3,
      'Слишком маленькое значение: ожидалось, что string будет иметь >=40 символов',
    ],
    ['keywords', change('keywords', 'keywords: образец'), 6, 'Неверный ввод: ожидалось массив, получено string'],
    ['checked.date', change('checked', 'checked: { date: 21.11.2026, versions: [Go 1.27.4] }'), 5, 'Неверный ISO дата'],
    ['tags', [...RIGHT, 'tags: [x]'], 7, 'Нераспознанный ключ: "tags"'],
    ['without', [...RIGHT, 'without:', '  short: Не нужен здесь'], 7, 'Нераспознанный ключ: "short"'],
    [
      'answers.kafka-01',
      [...RIGHT, 'answers:', '  kafka-01: Топик'],
      7,
      'Неверная строка: должна соответствовать шаблону /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/',
    ],
  ])('%s of %j', (field, lines, line, reason) => {
    expect(parse(lines)).toEqual({
      frontMatter: null,
      diagnostics: [at(line, `поле front matter «${field}»: ${reason}`, FIELDS)],
    });
  });

  it('are reported together', () => {
    const lines = change('level', 'level: lead').filter((line) => !line.startsWith('keywords'));
    expect(parse(lines).diagnostics.map(({ line }) => line)).toEqual([4, 1]);
  });
});

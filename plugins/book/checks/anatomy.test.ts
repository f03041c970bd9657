import { describe, expect, it, test } from 'vitest';
import { SECTIONS } from '../../../src/model/sections';
import { at, lineOf, parseText, question, reference, section, topic, topicText, words } from '../testing';
import { checkAnatomy } from './anatomy';

const check = (text: string, changes = {}) => checkAnatomy(parseText(text, { frontMatter: topic(changes) }));
const points = (count: number) => Array.from({ length: count }, () => '- пункт').join('\n');

describe('the sections of a topic page', () => {
  it('says nothing of a page that has them all', () => {
    expect(check(topicText())).toEqual([]);
  });

  it('asks nothing of a service page', () => {
    expect(checkAnatomy(parseText('Слово.', { frontMatter: reference() }))).toEqual([]);
  });

  test.each(SECTIONS.filter(({ presence }) => presence === 'always'))('misses #$id', ({ id, title }) => {
    const found = check(topicText({ [id]: null }));
    const hint = `добавьте «## ${title} {/* #${id} */}»`;
    expect(found).toContainEqual(at(1, `раздел «${title}»: его нет`, hint));
  });

  test.each(SECTIONS.filter(({ presence }) => presence === 'declared'))('misses #$id without a reason', (rule) => {
    const { id, title } = rule;
    const hint = `добавьте «## ${title} {/* #${id} */}» или назовите причину: without: { ${id}: … }`;
    expect(check(topicText({ [id]: null }))).toEqual([at(1, `раздел «${title}»: его нет`, hint)]);
    expect(check(topicText({ [id]: null }), { without: { [id]: 'Здесь нечего показать' } })).toEqual([]);
  });

  it('refuses a section that is there and in `without`', () => {
    expect(check(topicText(), { without: { code: 'Здесь нечего показать' } })).toEqual([
      at(1, 'раздел «Код»: он есть, но назван в without', 'уберите его из without'),
    ]);
  });

  it('wants the section of the notes exactly where fragments are claimed', () => {
    const claim = '::from-notes{fragments="n1-001"}';
    expect(check(topicText({ notes: claim }))).toEqual([]);
    expect(check(topicText({ notes: 'Слово.' }))).toEqual([
      at(1, 'раздел «Что было в заметках»: в нём нет ни одного from-notes', 'уберите раздел или добавьте фрагменты'),
    ]);
    const hint = 'добавьте «## Что было в заметках {/* #notes */}»';
    expect(check(topicText({ how: claim }))).toEqual([
      at(1, 'раздел «Что было в заметках»: его нет, а from-notes на странице есть', hint),
    ]);
  });

  test.each([
    ['## История {/* #history */}', 'лишний раздел второго уровня «История» (history)'],
    ['## История', 'лишний раздел второго уровня «История» (без id)'],
  ])('refuses a section of its own: %s', (heading, message) => {
    const text = topicText({ how: `Так.\n\n${heading}` });
    const hint = 'сделайте его подразделом ### одного из разделов анатомии';
    expect(check(text)).toEqual([at(lineOf(text, '## История'), message, hint)]);
  });

  it('refuses another name of a section', () => {
    const text = topicText().replace('## Код', '## Примеры');
    const message = 'раздел #code назван «Примеры», ожидается «Код»';
    expect(check(text)).toEqual([at(lineOf(text, '## Примеры'), message, 'верните название раздела')]);
  });

  it('refuses another order', () => {
    const text = `${topicText({ limits: null })}\n${section('limits')}`;
    const hint =
      'порядок разделов: Ответ за минуту → Как это устроено → Код → Когда что выбрать → Границы и минусы → ' +
      'Типичные ошибки → Что было в заметках → Как рассказать об опыте → Вопросы → Источники';
    const message = 'раздел «Границы и минусы» стоит не на своём месте';
    expect(check(text)).toEqual([at(lineOf(text, '## Границы'), message, hint)]);
  });
});

describe('the short answer', () => {
  const TO_BE_SAID = 'считаются слова абзацев до списка';
  const EXPECTED = 'оставьте то, что ждёт услышать интервьюер';
  const wordsSaid = (count: number) => at(1, `в ответе за минуту слов: ${count}, ожидается от 90 до 130`, TO_BE_SAID);
  const pointsSaid = (count: number) =>
    at(1, `после ответа за минуту пунктов: ${count}, ожидается от 3 до 5`, EXPECTED);

  test.each([
    [89, 3, [wordsSaid(89)]],
    [90, 3, []],
    [130, 5, []],
    [131, 5, [wordsSaid(131)]],
    [100, 2, [pointsSaid(2)]],
    [100, 6, [pointsSaid(6)]],
    [10, 0, [wordsSaid(10), pointsSaid(0)]],
  ])('%i words and %i points', (count, items, expected) => {
    expect(check(topicText({ short: `${words(count)}\n\n${points(items)}` }))).toEqual(expected);
  });

  it('is not there where the section is empty', () => {
    expect(check(topicText({ short: '' }))).toEqual([wordsSaid(0), pointsSaid(0)]);
  });

  it('counts neither the points nor what comes after them', () => {
    expect(check(topicText({ short: `${words(90)}\n\n${points(3)}\n\n${words(90)}` }))).toEqual([]);
  });
});

describe('lengths and numbers', () => {
  it('refuses a subsection of more than 330 words', () => {
    const text = topicText({
      how: `### Первое {/* #first */}\n\n${words(330)}\n\n### Второе {/* #second */}\n\n${words(331)}`,
    });
    const message = 'в разделе «Второе» слов: 331, ожидается не больше 330';
    expect(check(text)).toEqual([at(lineOf(text, '### Второе'), message, 'разбейте его подзаголовками ###')]);
  });

  it('does not limit notes, questions and sources', () => {
    const long = `${words(400)}\n\n`;
    expect(check(topicText({ notes: `${long}::from-notes{fragments="n1-001"}` }))).toEqual([]);
    expect(check(topicText({ sources: `${long}- [Go](https://go.dev)` }))).toEqual([]);
  });

  it('wants five questions', () => {
    const questions = [1, 2, 3, 4].map((number) => question(`sample-${number}`)).join('\n\n');
    const hint = 'добавьте вопросы :::question[…]{#id level=…} в раздел «Вопросы»';
    expect(check(topicText({ questions }))).toEqual([at(1, 'вопросов: 4, ожидается не меньше 5', hint)]);
  });
});

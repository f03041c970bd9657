import { expect, it } from 'vitest';
import { formatDiagnostics } from '../../src/model/diagnostic';
import { parseText, topic } from '../book/testing';
import { aliasesOfTerms, parseAliases, synonymSets } from './aliases';
import { checkAsked, checkContradictions, checkTargets, checkWordings } from './checks';

const FILE = 'plugins/search/aliases.yaml';
const page = parseText(
  ':::term[Backpressure (обратное давление)]{#backpressure forms="backpressure, обратное давление, обратного давления"}\n\nСпособ.\n\n:::\n',
);

it('takes the table and the glossary together', () => {
  const table = parseAliases('- [RabbitMQ, кролик]\n', FILE);
  expect(table.diagnostics).toEqual([]);
  expect(synonymSets([page], table)).toEqual([
    ['Backpressure', 'обратное давление'],
    ['RabbitMQ', 'кролик'],
  ]);
});

it('an alias that points nowhere has its place', () => {
  const { sets } = parseAliases('- [RabbitMQ, кролик]\n- [Pulsar, пульсар]\n', FILE);
  expect(formatDiagnostics(checkTargets(sets, new Set(['rabbit', 'mq', 'rabbitmq'])))).toBe(
    `В книге найдены ошибки (1):\n\n${FILE}:2:4\n  синоним ведёт в никуда: слова «Pulsar» в книге нет\n` +
      '  Как исправить: первым в строке поставьте слово так, как оно стоит в книге, или уберите строку\n',
  );
});

it('two aliases that contradict have their places', () => {
  const { sets } = parseAliases('- [RabbitMQ, кролик]\n- [Kafka, кролик]\n', FILE);
  const [problem, ...others] = checkContradictions(sets, []);
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ file: FILE, line: 2, column: 11 });
  expect(problem?.message).toContain(`уже значит «RabbitMQ» (${FILE}:1)`);
});

it('the table may add to a term of the glossary, and may not take its words', () => {
  const ofTerms = aliasesOfTerms([page]);
  expect(checkContradictions(parseAliases('- [backpressure, бэкпрешер]\n', FILE).sets, ofTerms)).toEqual([]);
  expect(checkContradictions(parseAliases('- [дроссель, обратное давление]\n', FILE).sets, ofTerms)).toHaveLength(1);
});

it.each(['- RabbitMQ: кролик\n', '- [один]\n', 'слово\n', '- [а, б\n'])('%j is no table', (text) => {
  const { diagnostics } = parseAliases(text, FILE);
  expect(diagnostics.length).toBeGreaterThan(0);
  expect(diagnostics[0]).toMatchObject({ file: FILE, line: expect.any(Number) });
});

it('a wording that only repeats its question has its place', () => {
  const asked = parseText(
    ':::question[Что такое flaky-тест?]{#flaky level=junior ask="тест то падает, то нет; flaky тесты"}\n\nОтвет.\n\n:::\n',
  );
  expect(asked.passages[0]?.asked.map(({ text }) => text)).toEqual(['тест то падает, то нет', 'flaky тесты']);
  const [problem, ...others] = checkWordings(asked);
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ line: 1, message: expect.stringContaining('«flaky тесты»') });
});

it('wordings of the front matter belong to their places, and one that leads nowhere has its line', () => {
  const written = parseText(
    [
      '---',
      'title: Образец',
      'asked:',
      '  log: прочитать ещё раз; журнал',
      '  nowhere: слово',
      '  flaky: слово',
      '---',
      '',
      '## Журнал {/* #log */}',
      '',
      ':::question[Что такое flaky-тест?]{#flaky level=junior}',
      '',
      'Ответ.',
      '',
      ':::',
    ].join('\n'),
    { frontMatter: topic({ asked: { log: 'прочитать ещё раз; журнал', nowhere: 'слово', flaky: 'слово' } }) },
  );
  const [section] = written.passages;
  expect(section?.asked.map(({ text }) => text)).toEqual(['прочитать ещё раз', 'журнал']);
  expect(checkWordings(written)).toMatchObject([{ line: 4, message: expect.stringContaining('«журнал»') }]);
  expect(checkAsked(written)).toMatchObject([
    { line: 5, message: expect.stringContaining('«nowhere»') },
    { line: 6, message: expect.stringContaining('вопрос «flaky»') },
  ]);
});

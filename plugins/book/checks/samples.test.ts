import { describe, expect, it, test } from 'vitest';
import { at, parseText } from '../testing';
import { checkProofs, checkSamples } from './samples';

const FILES: Readonly<Record<string, string>> = {
  'go/defer/order/main.go': 'package main\n\n// #region order\nx\n// #endregion order\n\n// #region open\n',
  'go/defer/order/output.txt': 'x\n',
  'go/defer/order/race.txt': 'x\n',
  'go/defer/order/sample.json': '{ "runs": [{ "command": "go run .", "output": "output.txt" }] }',
  'claims/defer/defer_test.go': 'package defer_test\n\nfunc (s *stack) Push() {}\n\nfunc TestOrder(t *testing.T) {}\n',
  'sql/bare/query.sql': 'SELECT 1;\n',
  'sql/bare/output.txt': '1\n',
};
const read = async (src: string) => FILES[src] ?? null;
const check = (attributes: string) => checkSamples(parseText(`Слово.\n\n::code{${attributes}}`), read);

it.each([
  'src="go/defer/order/main.go"',
  'src="go/defer/order/main.go" region="order"',
  'src="go/defer/order/main.go" region="order" output="output.txt"',
])('says nothing of a sample that is there: %s', async (attributes) => expect(await check(attributes)).toEqual([]));

test.each([
  ['src="go/gone/main.go"', 'примера examples/go/gone/main.go нет', 'src — путь к файлу от папки examples/'],
  ['', 'примера examples/ нет', 'src — путь к файлу от папки examples/'],
  [
    'src="go/defer/order/main.go" region="gone"',
    'в examples/go/defer/order/main.go нет области «gone»',
    'отметьте её: // #region gone … // #endregion',
  ],
  [
    'src="go/defer/order/main.go" region="open"',
    'в examples/go/defer/order/main.go нет области «open»',
    'отметьте её: // #region open … // #endregion',
  ],
  [
    'src="go/defer/order/main.go" output="gone.txt"',
    'записанного вывода examples/go/defer/order/gone.txt нет',
    'запишите его: npm run examples -- go/defer/order --accept',
  ],
  [
    'src="go/defer/order/main.go" output="race.txt"',
    'вывод race.txt не назван в examples/go/defer/order/sample.json',
    'вывод на странице — только записанный прогоном',
  ],
  [
    'src="sql/bare/query.sql" output="output.txt"',
    'вывод output.txt не назван в examples/sql/bare/sample.json',
    'вывод на странице — только записанный прогоном',
  ],
])('::code{%s}', async (attributes, message, hint) => expect(await check(attributes)).toEqual([at(3, message, hint)]));

it('reports the region and the output of one sample at once', async () => {
  expect(await check('src="go/defer/order/main.go" region="gone" output="gone.txt"')).toHaveLength(2);
});

describe('a statement that a test proves', () => {
  const prove = (claim: string) => checkProofs(parseText(`Слово.\n\n::claim${claim}`), read);
  const WHERE = 'test — путь от папки examples/ и имя функции: claims/x/x_test.go#TestX';
  const WHICH = 'назовите функцию теста, которая проверяет утверждение';
  const DEFER = 'claims/defer/defer_test.go';

  it('has a witness', async () => expect(await prove(`[Да.]{test="${DEFER}#TestOrder"}`)).toEqual([]));

  test.each([
    [
      `{test="${DEFER}#TestOrder"}`,
      'утверждение без текста',
      'напишите его в скобках: ::claim[Утверждение]{test="…#TestX"}',
    ],
    ['[Да.]', 'теста examples/ нет', WHERE],
    ['[Да.]{test="claims/gone_test.go#TestX"}', 'теста examples/claims/gone_test.go нет', WHERE],
    [`[Да.]{test="${DEFER}#TestGone"}`, `в examples/${DEFER} нет функции «TestGone»`, WHICH],
    [`[Да.]{test="${DEFER}#TestOrde"}`, `в examples/${DEFER} нет функции «TestOrde»`, WHICH],
    [`[Да.]{test="${DEFER}#TestOrder("}`, `в examples/${DEFER} нет функции «TestOrder(»`, WHICH],
    [`[Да.]{test="${DEFER}"}`, `в examples/${DEFER} нет функции «»`, WHICH],
  ])('%s', async (claim, message, hint) => expect(await prove(claim)).toEqual([at(3, message, hint)]));
});

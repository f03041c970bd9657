import { describe, expect, it, test } from 'vitest';
import { at, parseText, reference } from '../testing';
import { checkContent } from './content';

const check = (text: string) => checkContent(parseText(text, { frontMatter: reference() }));
const NO_LOGIC = 'фигурные скобки и теги пишите внутри `кода`; логики в страницах нет';
const FORMS =
  'блоки :::question, :::from-notes, :::myth, :::term, строки ::code, ::from-notes; вложенному блоку нужно больше двоеточий снаружи';

describe('fences and tables', () => {
  const fence = (meta: string, lines: number) => `Слово.\n\n\`\`\`${meta}\n${'x\n'.repeat(lines)}\`\`\``;
  const WHY = 'illustration="нужен кластер"';
  const MOVE = 'перенесите его в examples/ и сошлитесь: ::code{src="…"}';
  const MOVE_OR_SAY =
    'перенесите его в examples/ и сошлитесь ::code{src="…"} или назовите причину: ```sh illustration="…"';
  const NOT_RUN = at(3, 'блок кода стоит прямо в странице: его никто не запускал', MOVE_OR_SAY);

  test.each([
    [`go ${WHY}`, 5, []],
    [`go ${WHY}`, 6, [at(3, 'блок кода из 6 строк стоит прямо в странице, можно не больше 5', MOVE)]],
    ['go', 1, [NOT_RUN]],
    ['go illustration=""', 1, [NOT_RUN]],
    ['', 1, [NOT_RUN, at(3, 'блок кода без языка', 'назовите язык: ```sh, ```go, ```text')]],
  ])('a fence «%s» of %i lines', (meta, lines, expected) => {
    expect(check(fence(meta, lines))).toEqual(expected);
  });

  it('does not count the lines of a diagram', () => {
    expect(check(`\`\`\`mermaid\n${'A --> B\n'.repeat(9)}\`\`\``)).toEqual([]);
  });

  it('refuses a column without a heading', () => {
    const hint = 'назовите его: программа чтения с экрана произносит заголовок перед каждой ячейкой';
    expect(check('|  | Kafka |\n| --- | --- |\n| порядок |  |')).toEqual([
      at(1, 'у столбца таблицы пустой заголовок', hint),
    ]);
  });
});

describe('what is none of the notation', () => {
  test.each([
    ['an unknown name', ':::warn\n\nx\n\n:::', 'warn'],
    ['a leaf that has to be a container', '::question[Почему?]{#a}', 'question'],
    ['a container that has to be a leaf', ':::code{src="go/a/b/main.go"}\n:::', 'code'],
  ])('%s', (_, text, name) => {
    expect(check(`Слово.\n\n${text}`)).toContainEqual(
      at(3, `неизвестная директива «${name}» или не та её форма`, FORMS),
    );
  });

  it.each(['Адрес localhost:port.', 'В 12:time и 10:30.', 'kafka:9092, `a:b`', 'Брокер host:port[0] умер.'])(
    'takes an accident for text: %s',
    (text) => expect(check(text)).toEqual([]),
  );

  test.each([
    ['Ответ {value} слов.', 7, '{value}'],
    ['Ответ {} слов.', 7, '{}'],
    ['{/* a */ run() /* b */}', 1, '{/* a */ run() /* b */}'],
    ['Тип <T>x</T> слов.', 5, '<T>'],
    ['<Tabs></Tabs>', 1, '<Tabs>'],
    ['import a from "a";', 1, '{import a from "a";}'],
    ['Адрес host:port{x} слов.', 11, ':port{…}'],
    [`{'${'x'.repeat(60)}'}`, 1, `{'${'x'.repeat(38)}`],
  ])('refuses logic: %s', (text, column, source) => {
    const message = `«${source}» в тексте страницы MDX примет за код`;
    expect(check(`Слово.\n\n${text}`)).toEqual([at(3, message, NO_LOGIC, { column })]);
  });

  it.each(['{/* заметка автору */}', 'Слово. {/* заметка */}', '`{x}` и `<T>`'])('lets through: %s', (text) => {
    expect(check(text)).toEqual([]);
  });
});

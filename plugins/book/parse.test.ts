import { describe, expect, it, test } from 'vitest';
import { parseMdx } from './parse';
import { FILE, at, parseText, parseTree, show } from './testing';

const HINT = 'знаки < и { в тексте пишите внутри `кода`; HTML-комментарии и JSX в страницах не используются';

describe('MDX that does not parse', () => {
  test.each([
    ['Меньше <5 процентов.', 9, 'Unexpected character `5` (U+0035) before name'],
    ['Скобка { без пары.', 19, 'Unexpected end of file in expression, expected a corresponding closing brace for `{`'],
    ['Id у текста {#id}.', 14, 'Could not parse expression with acorn'],
    ['<!-- заметка -->', 2, 'Unexpected character `!` (U+0021) before name'],
    ['<div>', 1, 'Expected a closing tag for `<div>`'],
  ])('%s', (text, column, reason) => {
    const { tree, diagnostics } = parseMdx(`Слово.\n\n${text}`, FILE);
    expect(tree).toBeNull();
    expect(diagnostics).toEqual([
      at(3, expect.stringContaining(`MDX не разбирается: ${reason}`) as string, HINT, { column }),
    ]);
  });

  it('is told with its exact sentence', () => {
    expect(parseMdx('{#id}', FILE).diagnostics[0]?.message).toBe(
      'MDX не разбирается: Could not parse expression with acorn',
    );
  });
});

describe('the grammar of a page', () => {
  it('has front matter, tables, directives and comments', () => {
    const tree = parseTree('---\ntitle: x\n---\n\n| a |\n| - |\n\n::code\n\n:::tip\n:::\n\n{/* x */}');
    expect(tree.children.map(({ type }) => type)).toEqual([
      'yaml',
      'table',
      'leafDirective',
      'containerDirective',
      'mdxFlowExpression',
    ]);
  });

  it('nests a block in one with more colons', () => {
    expect(show(parseTree('::::tip\n\n:::note\n\nСлово.\n\n:::\n\n::::'))).toBe(
      '<containerDirective><containerDirective><paragraph>Слово.</paragraph></containerDirective></containerDirective>',
    );
  });

  it('knows no code by indentation', () => {
    expect(parseText('Слово.\n\n    не код').inlineCode).toEqual([]);
  });
});

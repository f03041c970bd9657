import type { Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import rehypeParts from '.';

const element = (tagName: string, text = ''): RootContent => ({
  type: 'element',
  tagName,
  properties: {},
  children: text ? [{ type: 'text', value: text }] : [],
});

function divide(...children: RootContent[]): Root {
  const tree: Root = { type: 'root', children };
  rehypeParts()(tree);
  return tree;
}

describe('parts of a page', () => {
  it('begin with a heading of the second level and hold what follows it', () => {
    const tree = divide(element('p', 'a'), element('h2', 'B'), element('h3', 'c'), element('p'), element('h2', 'D'));
    expect(toHtml(tree)).toBe(
      '<p>a</p><section class="markdown part"><h2>B</h2><h3>c</h3><p></p></section><section class="markdown part"><h2>D</h2></section>',
    );
  });

  it('leave a page without such headings alone', () => {
    expect(toHtml(divide(element('h1', 'A'), element('p', 'b')))).toBe('<h1>A</h1><p>b</p>');
  });

  it('leave imports and exports at the top', () => {
    const esm = { type: 'mdxjsEsm', value: 'export const a = 1' } as unknown as RootContent;
    const tree = divide(element('h2', 'A'), esm, element('p'));
    expect(tree.children.map(({ type }) => type)).toEqual(['element', 'mdxjsEsm']);
  });
});

import type { Code } from 'mdast';
import { describe, expect, it, test } from 'vitest';
import { attribute, body, fenceAttribute, fragmentIds, headingId, isDirective, label, labelText } from './notation';
import { parseTree } from './testing';

const first = (mdx: string) => {
  const [node] = parseTree(mdx).children;
  if (!node) throw new Error('nothing there');
  return node;
};
const directive = (mdx: string) => {
  const node = first(mdx);
  if (!isDirective(node)) throw new Error(`${node.type} is no directive`);
  return node;
};

describe('the id of a heading', () => {
  test.each([
    ['## Партиция {/* #partition */}', 'partition'],
    ['## Партиция {/*#partition*/}', 'partition'],
    ['## `acks` {/*   #acks-all   */}', 'acks-all'],
    ['## Партиция', null],
    ['## Партиция {/* partition */}', null],
    ['## Партиция {/* #one two */}', null],
    ['## {/* #partition */} Партиция', null],
  ])('%s', (mdx, id) => {
    const node = first(mdx);
    expect(node.type === 'heading' && headingId(node)).toBe(id);
  });
});

describe('the attributes of a fence', () => {
  const fence = (meta: string | null): Code => ({ type: 'code', lang: 'mermaid', meta, value: '' });

  test.each([
    ['id=topic caption="Топик и партиции"', 'id', 'topic'],
    ['id=topic caption="Топик и партиции"', 'caption', 'Топик и партиции'],
    ['caption="где id=other" id=topic', 'id', 'topic'],
    ['caption=""', 'caption', ''],
    ['grid=4', 'id', null],
    [null, 'id', null],
  ])('%s: %s', (meta, name, value) => expect(fenceAttribute(fence(meta), name)).toBe(value));
});

describe('a directive', () => {
  it('has attributes, and an empty one is none', () => {
    const node = directive('::code{src="a/b" region=""}');
    expect([attribute(node, 'src'), attribute(node, 'region'), attribute(node, 'output')]).toEqual(['a/b', null, null]);
  });

  it('has fragments in their order', () => {
    expect(fragmentIds(directive('::from-notes{fragments="n2-002  n1-001"}'))).toEqual(['n2-002', 'n1-001']);
    expect(fragmentIds(directive('::from-notes'))).toEqual([]);
  });

  it('has a label and a body', () => {
    const node = directive(':::question[Что значит `acks`?]{#a}\n\nСлово.\n\nДва.\n\n:::');
    expect(labelText(node)).toBe('Что значит acks?');
    expect(label(node)?.type).toBe('paragraph');
    expect(body(node)).toHaveLength(2);
  });

  it('does not take its first paragraph for a label', () => {
    const node = directive(':::question{#a}\n\nСлово.\n\n:::');
    expect([label(node), labelText(node), body(node).length]).toEqual([null, '', 1]);
  });

  it('in one line has no body', () => {
    const node = directive('::code[подпись]{src="a"}');
    expect([labelText(node), body(node)]).toEqual(['подпись', []]);
  });
});

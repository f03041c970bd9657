import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { parseMdx } from './parse';
import { topicText } from './testing';
import { FRONT_MATTER } from './testingBook';
import { readTree } from './tree';

const page = () => ({
  file: 'docs/go/page.mdx',
  text: `${FRONT_MATTER}\n${topicText()}\n\n${randomUUID()} {/* #a */}\n`,
});

it('a tree is the same when it is read again, and belongs to whoever asked', () => {
  const source = page();
  const first = readTree(source);
  const expected = structuredClone(first);
  if (first.tree) first.tree.children = [];
  expect(readTree(source)).toEqual(expected);
});

it('a tree has all that the parser says', () => {
  const source = page();
  expect(JSON.stringify(readTree(source))).toBe(JSON.stringify(parseMdx(source.text, source.file)));
});

it('a text that can not be read is told as often as it is read', () => {
  const source = { file: 'docs/go/page.mdx', text: 'Скобка {' };
  expect(readTree(source)).toEqual(parseMdx(source.text, source.file));
  expect(readTree(source).diagnostics).toHaveLength(1);
});

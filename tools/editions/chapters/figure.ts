import type { Element, ElementContent } from 'hast';
import type { Code } from 'mdast';
import { accDescription } from '../../../plugins/book/checks/diagrams';
import { fenceAttribute } from '../../../plugins/book/notation';
import { h } from './html';

/** How an edition shows the picture of a diagram. */
export type DrawPicture = (id: string, title: string) => ElementContent;

/** A diagram: its picture, caption and description. The description alone says the same. */
export function figure(node: Code, id: (anchor: string) => string, draw: DrawPicture): Element {
  const name = fenceAttribute(node, 'id') ?? '';
  const caption = fenceAttribute(node, 'caption') ?? '';
  const description = accDescription(node.value) ?? '';
  const words = [h('p', { className: ['caption'] }, caption), h('p', { className: ['description'] }, description)];
  return h('figure', { id: id(name) }, draw(name, caption), h('figcaption', {}, ...words));
}

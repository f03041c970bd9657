import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { accDescription, accTitle } from '../checks/diagrams';
import { fenceAttribute, isDiagram } from '../notation';
import { element } from './jsx';

/** Puts every Mermaid fence into a figure with its caption and its text alternative. */
export function transformDiagrams(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (!isDiagram(node) || !parent || index === undefined) return undefined;
    const attributes = {
      id: fenceAttribute(node, 'id'),
      caption: fenceAttribute(node, 'caption'),
      title: accTitle(node.value),
      description: accDescription(node.value),
    };
    parent.children.splice(index, 1, element('Diagram', attributes, [{ ...node, meta: null }]) as never);
    return [SKIP, index + 1];
  });
}

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { element } from '../book/remark/jsx';
import { highlight } from './highlight';

/** Renders every block of code highlighted, so that no highlighter reaches a browser. Diagrams have a step of their own. */
export default function remarkHighlight() {
  return (tree: Root): void => {
    visit(tree, 'code', (node, index, parent) => {
      if (node.lang === 'mermaid' || !parent || index === undefined) return;
      const language = node.lang ?? 'text';
      parent.children[index] = element('Code', { html: highlight(node.value, language), language }) as never;
    });
  };
}

import type { List, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Drawing } from '../../diagrams/drawing';
import { accDescription, accTitle } from '../checks/diagrams';
import { fenceAttribute, isDiagram } from '../notation';
import { element } from './jsx';

/** The drawing of a diagram that is up to date; null where there is none, so that the fence is drawn live. */
export type FindDrawing = (id: string, source: string) => Drawing | null;

/** The sentences as a list: numbered where they are steps. */
function wordList({ kind, words }: Drawing): List {
  return {
    type: 'list',
    ordered: kind === 'sequence',
    spread: false,
    children: words.map((value) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
    })),
  };
}

/**
 * Puts a figure in the place of every Mermaid fence: its picture as drawn beforehand, its caption, its text alternative.
 * A fence whose picture is missing or stale stays in the figure (`npm start` alone: in a build it is an error).
 */
export function transformDiagrams(tree: Root, find: FindDrawing): void {
  visit(tree, (node, index, parent) => {
    if (!isDiagram(node) || !parent || index === undefined) return undefined;
    const id = fenceAttribute(node, 'id');
    const drawing = id ? find(id, node.value) : null;
    const attributes = {
      id,
      caption: fenceAttribute(node, 'caption'),
      title: accTitle(node.value),
      description: accDescription(node.value),
      svg: drawing?.svg.join('') ?? null,
      steps: drawing?.kind === 'sequence' ? String(drawing.words.length) : null,
    };
    const inside = drawing ? wordList(drawing) : { ...node, meta: null };
    parent.children.splice(index, 1, element('Diagram', attributes, [inside]) as never);
    return [SKIP, index + 1];
  });
}

import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { EXIT, visit } from 'unist-util-visit';
import type { Place } from '../../src/model/diagnostic';

/** Nodes whose content is no prose. */
const SKIPPED = new Set(['code', 'yaml', 'mdxTextExpression', 'mdxFlowExpression', 'leafDirective']);

/**
 * The source text of something that only looks like a text directive: `localhost:port` or «12:time».
 * The book has no text directives, so every one of them is such an accident.
 */
export function textDirectiveSource(node: TextDirective): string {
  return `:${node.name}${node.children.length > 0 ? `[${node.children.map(toText).join('')}]` : ''}`;
}

/** Plain text of a tree: labels and prose, inline code included, blocks of code left out. */
export function toText(node: Nodes | PhrasingContent): string {
  if (SKIPPED.has(node.type)) return '';
  if (node.type === 'textDirective') return textDirectiveSource(node);
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  if ('children' in node) return node.children.map(toText).join(isBlock(node) ? ' ' : '');
  return '';
}

const BLOCKS = new Set(['root', 'list', 'listItem', 'blockquote', 'table', 'tableRow', 'containerDirective']);

function isBlock(node: Nodes): boolean {
  return BLOCKS.has(node.type);
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}_.'’+#/-]*/gu;

/** How many words a text has; an identifier, a number and a hyphenated word are one each. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** The prose of several blocks on one line. */
export function blockText(nodes: readonly RootContent[]): string {
  return nodes.map(toText).join(' ').replace(/\s+/g, ' ').trim();
}

/** Whether a link out of the site stands anywhere in the nodes. */
export function hasExternalLink(nodes: readonly Nodes[]): boolean {
  let found = false;
  for (const node of nodes) {
    visit(node, 'link', (link) => {
      found ||= /^https?:\/\//.test(link.url);
      return found ? EXIT : undefined;
    });
  }
  return found;
}

/** Where a node begins. */
export function placeOf(node: Nodes, file: string): Place {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

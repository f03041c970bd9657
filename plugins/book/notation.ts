import type { Code, Heading as HeadingNode, Nodes, Paragraph, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { toText } from './text';

/*
 * The one recogniser of the book's notation: the extractor and the renderer both ask here.
 */

export type Directive = ContainerDirective | LeafDirective;

/** Names of the directives that the book has, and which forms each may take. */
export const DIRECTIVES: Readonly<Record<string, readonly Directive['type'][]>> = {
  question: ['containerDirective'],
  'from-notes': ['containerDirective', 'leafDirective'],
  code: ['leafDirective'],
  claim: ['leafDirective'],
  verified: ['leafDirective'],
  myth: ['containerDirective'],
  term: ['containerDirective'],
  'source-notes': ['leafDirective'],
  note: ['containerDirective'],
  tip: ['containerDirective'],
  info: ['containerDirective'],
  warning: ['containerDirective'],
  danger: ['containerDirective'],
};

export function isDirective(node: Nodes): node is Directive {
  return node.type === 'containerDirective' || node.type === 'leafDirective';
}

/** An attribute of a directive; null where it is absent or empty. */
export function attribute(node: Directive, name: string): string | null {
  return node.attributes?.[name] || null;
}

/** The `[label]` of a container directive. */
export function label(node: Directive): Paragraph | null {
  const first = node.children[0];
  return first?.type === 'paragraph' && first.data && 'directiveLabel' in first.data ? first : null;
}

/** The plain text of the label, leaf directives included. */
export function labelText(node: Directive): string {
  if (node.type === 'leafDirective') return node.children.map(toText).join('').trim();
  const paragraph = label(node);
  return paragraph ? toText(paragraph).trim() : '';
}

/** What a container directive holds besides its label. */
export function body(node: Directive): RootContent[] {
  if (node.type === 'leafDirective') return [];
  return label(node) ? node.children.slice(1) : node.children;
}

/** The ids of the attribute `fragments`, in their order. */
export function fragmentIds(node: Directive): string[] {
  return (attribute(node, 'fragments') ?? '').split(/\s+/).filter(Boolean);
}

const HEADING_ID = /^\/\*\s*#(\S+)\s*\*\/$/;

/** The authored id of a heading: `## Текст {/* #id *\/}`. */
export function headingId(node: HeadingNode): string | null {
  const last = node.children.at(-1);
  if (last?.type !== 'mdxTextExpression') return null;
  return HEADING_ID.exec(last.value.trim())?.[1] ?? null;
}

/** `key=value` and `key="several words"` of a fence's meta. */
export function fenceAttribute(node: Code, name: string): string | null {
  for (const [, key, quoted, plain] of (node.meta ?? '').matchAll(/([^\s=]+)=(?:"([^"]*)"|(\S+))/g)) {
    if (key === name) return quoted ?? plain ?? null;
  }
  return null;
}

export function isDiagram(node: Nodes): node is Code & { lang: 'mermaid' } {
  return node.type === 'code' && node.lang === 'mermaid';
}

type Logic = Extract<Nodes, { type: `mdx${string}` }>;

/** Braces and tags that would be run or rendered; a comment is none. */
export function isLogic(node: Nodes): node is Logic {
  if (!node.type.startsWith('mdx')) return false;
  return !('value' in node) || !/^\/\*(?:(?!\*\/)[\s\S])*\*\/$/.test(node.value.trim());
}

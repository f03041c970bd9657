import path from 'node:path/posix';
import type { Nodes, Parents } from 'mdast';
import { type Directive, attribute, body, isDirective, labelText } from '../../../plugins/book/notation';
import { parseMdx } from '../../../plugins/book/parse';
import { extractRegion, stripRegionMarks } from '../../../plugins/book/region';
import { languageOf } from '../../../plugins/book/remark/samples';

/** A text of a file under `examples/`. */
export type ReadSample = (src: string) => string;

interface Context {
  readonly source: string;
  readonly read: ReadSample;
}

/**
 * A page of the book as the Markdown that every generator knows: prose, tables, code, diagrams, questions as `<details>`.
 * The front matter is left out. Frames of the notes and links between pages are left as their text, so a rival has less
 * to show than the book's own page, never more.
 */
export function toPlainMarkdown(source: string, read: ReadSample): string {
  const { tree, diagnostics } = parseMdx(source, 'page');
  if (!tree) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return `${inner(tree, { source, read })
    .trim()
    .replace(/\n{3,}/g, '\n\n')}\n`;
}

/** The source of a node between its first and its last child, the children rewritten. */
function inner(node: Parents, context: Context): string {
  return between(node.children, context);
}

function between(nodes: readonly Nodes[], context: Context): string {
  let text = '';
  let at = start(nodes[0]);
  for (const node of nodes) {
    text += context.source.slice(at, start(node)) + rewrite(node, context);
    at = end(node);
  }
  return text;
}

function start(node: Nodes | undefined): number {
  return node?.position?.start.offset ?? 0;
}

function end(node: Nodes | undefined): number {
  return node?.position?.end.offset ?? 0;
}

function rewrite(node: Nodes, context: Context): string {
  if (node.type === 'yaml' || node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return '';
  if (isDirective(node)) return directive(node, context);
  if (node.type === 'link' && /\.mdx(#|$)/.test(node.url)) return inner(node, context);
  if (node.type === 'code') return fence(node.lang ?? 'text', node.value);
  if (!('children' in node) || node.children.length === 0) return context.source.slice(start(node), end(node));
  const before = context.source.slice(start(node), start(node.children[0]));
  return before + inner(node, context) + context.source.slice(end(node.children.at(-1)), end(node));
}

function directive(node: Directive, context: Context): string {
  const label = labelText(node);
  const text = between(body(node), context);
  if (node.name === 'code') return sample(node, context.read);
  if (node.name === 'question')
    return `<details id="${attribute(node, 'id') ?? ''}">\n<summary>${escapeHtml(label)}</summary>\n\n${text}\n\n</details>`;
  return label ? `**${label}**\n\n${text}` : text;
}

function sample(node: Directive, read: ReadSample): string {
  const src = attribute(node, 'src') ?? '';
  const region = attribute(node, 'region');
  const output = attribute(node, 'output');
  const text = read(src);
  const shown = fence(languageOf(src), region ? (extractRegion(text, region) ?? text) : stripRegionMarks(text));
  return output ? `${shown}\n\n${fence('text', read(path.join(path.dirname(src), output)).trimEnd())}` : shown;
}

function fence(language: string, text: string): string {
  const ticks = text.includes('```') ? '````' : '```';
  return `${ticks}${language}\n${text}\n${ticks}`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

import type { Link, Parents, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Term } from '../../../src/model/page';
import { headingId } from '../notation';

/** Prose in which a term is not linked: it is a link already, or a name. */
const SKIPPED = new Set([
  'link',
  'inlineCode',
  'heading',
  'code',
  'tableCell',
  'containerDirective',
  'mdxJsxFlowElement',
]);

export interface GlossaryEntry {
  readonly id: string;
  readonly definition: string;
  readonly forms: readonly string[];
}

/** Terms with the forms in which they stand in running text, the longest form first. */
export function toGlossary(terms: readonly Term[]): GlossaryEntry[] {
  return terms
    .filter((term) => term.id !== null && term.forms.length > 0)
    .map((term) => ({
      id: term.id ?? '',
      definition: term.definition,
      forms: [...term.forms].sort((a, b) => b.length - a.length),
    }));
}

/** Finds the form as a whole word. */
function find(text: string, form: string): number {
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.search(new RegExp(`(?<![\\p{L}\\p{N}_-])${escaped}(?![\\p{L}\\p{N}_-])`, 'iu'));
}

/** Links the first occurrence of every term in «Как это устроено» to its entry in the glossary. */
export function linkTerms(tree: Root, glossary: readonly GlossaryEntry[], glossaryUrl: string): void {
  const linked = new Set<string>();
  let inside = false;
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading' && node.depth === 2) inside = headingId(node) === 'how';
    if (SKIPPED.has(node.type)) return SKIP;
    if (!inside || node.type !== 'text' || !parent || index === undefined) return undefined;
    const parts = linkIn(node, glossary, linked, glossaryUrl);
    if (parts.length === 1) return undefined;
    (parent as Parents).children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

function linkIn(node: Text, glossary: readonly GlossaryEntry[], linked: Set<string>, url: string): PhrasingContent[] {
  for (const entry of glossary) {
    if (linked.has(entry.id)) continue;
    for (const form of entry.forms) {
      const at = find(node.value, form);
      if (at < 0) continue;
      linked.add(entry.id);
      const before: Text = { type: 'text', value: node.value.slice(0, at) };
      const after: Text = { type: 'text', value: node.value.slice(at + form.length) };
      const link: Link = {
        type: 'link',
        url: `${url}#${entry.id}`,
        title: entry.definition,
        children: [{ type: 'text', value: node.value.slice(at, at + form.length) }],
        data: { hProperties: { className: ['term'] } },
      };
      return [...linkIn(before, glossary, linked, url), link, ...linkIn(after, glossary, linked, url)];
    }
  }
  return [node];
}

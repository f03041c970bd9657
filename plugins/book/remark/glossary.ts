import type { Link, Parents, PhrasingContent, Root } from 'mdast';
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

interface Found {
  readonly entry: GlossaryEntry;
  readonly at: number;
  readonly form: string;
}

/** Makes the search for terms as whole words, from left to right; where several begin, the longest is found. */
function termFinder(glossary: readonly GlossaryEntry[]): (text: string) => readonly Found[] {
  // Of two terms with the same form the first has it.
  const byForm = new Map(
    glossary.toReversed().flatMap((entry) => entry.forms.map((form) => [form.toLowerCase(), entry] as const)),
  );
  if (byForm.size === 0) return () => [];
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length);
  const choice = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${choice})(?![\\p{L}\\p{N}_-])`, 'giu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: form, index: at }) => {
      const entry = byForm.get(form.toLowerCase());
      return entry ? [{ entry, at, form }] : [];
    });
}

/** Links the first occurrence of every term in «Как это устроено» to its entry in the glossary. */
export function linkTerms(tree: Root, glossary: readonly GlossaryEntry[], glossaryUrl: string): void {
  const find = termFinder(glossary);
  const linked = new Set<string>();
  let inside = false;
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading' && node.depth === 2) inside = headingId(node) === 'how';
    if (SKIPPED.has(node.type)) return SKIP;
    if (!inside || node.type !== 'text' || !parent || index === undefined) return undefined;
    const parts = linkIn(node.value, find, linked, glossaryUrl);
    if (parts.length === 0) return undefined;
    (parent as Parents).children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

/** The text with its terms linked; nothing where there is none to link. */
function linkIn(
  text: string,
  find: ReturnType<typeof termFinder>,
  linked: Set<string>,
  url: string,
): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let rest = 0;
  for (const { entry, at, form } of find(text)) {
    if (linked.has(entry.id)) continue;
    linked.add(entry.id);
    const link: Link = {
      type: 'link',
      url: `${url}#${entry.id}`,
      title: entry.definition,
      children: [{ type: 'text', value: form }],
      data: { hProperties: { className: ['term'] } },
    };
    parts.push({ type: 'text', value: text.slice(rest, at) }, link);
    rest = at + form.length;
  }
  return parts.length > 0 ? [...parts, { type: 'text', value: text.slice(rest) }] : [];
}

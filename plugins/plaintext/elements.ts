import type { Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { formatDiagnostics } from '../../src/model/diagnostic';
import { pageId } from '../book/load';
import type { SourceFile } from '../book/read';
import type { RenderContext } from '../book/remark/context';
import { restoreText, transformDirectives } from '../book/remark/directives';
import { renderSourceNotes } from '../book/remark/sourceNotes';
import { renderVerified } from '../book/remark/verified';
import { readTree } from '../book/tree';

/** A page as the site's components get it: the elements that the book's notation becomes, everything else Markdown. */
export interface ElementPage {
  readonly id: string;
  readonly tree: Root;
}

/**
 * Source of a page → the same elements that the site renders. An edition is a second set of components for them.
 * `prepare` changes the tree before its directives are rendered.
 */
export function toElements(
  source: SourceFile,
  context: RenderContext,
  prepare: (tree: Root) => void = () => undefined,
): ElementPage {
  const { tree, diagnostics } = readTree(source);
  if (!tree) throw new Error(formatDiagnostics(diagnostics));
  restoreText(tree);
  prepare(tree);
  transformDirectives(tree, {
    fragments: context.fragments,
    pageTitles: context.pageTitles,
    examples: { read: context.readExample, checked: context.checked },
    sourceNotes: () => renderSourceNotes(context.ledger, context.notes, context.pageTitles),
    verified: () => renderVerified([...context.pages.values()], context.checked),
  });
  return { id: pageId(source.file), tree };
}

export function isElement(node: Nodes): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement';
}

/** The text of an attribute; the empty string where the element has none. */
export function prop(node: MdxJsxFlowElement, name: string): string {
  const found = node.attributes.find((item) => 'name' in item && item.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}

/** The elements of this name that stand directly in another. */
export function childrenNamed(node: MdxJsxFlowElement, name: string): MdxJsxFlowElement[] {
  return (node.children as RootContent[]).filter(isElement).filter((child) => child.name === name);
}

/** What stands in the element of this name; nothing where there is none. */
export function contentOf(node: MdxJsxFlowElement, name: string): RootContent[] {
  return childrenNamed(node, name).flatMap((child) => child.children as RootContent[]);
}

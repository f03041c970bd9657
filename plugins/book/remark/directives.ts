import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { pagePath } from '../../../src/model/ids';
import type { Fragment } from '../../../src/model/ledger';
import { type Directive, attribute, body, fragmentIds, isDirective, label, labelText } from '../notation';
import { element } from './jsx';
import { type Examples, renderClaim, renderSample } from './samples';

export interface DirectiveContext {
  readonly fragments: ReadonlyMap<string, Fragment>;
  readonly pageTitles: ReadonlyMap<string, string>;
  readonly examples: Examples;
  readonly sourceNotes: () => RootContent[];
  readonly verified: () => RootContent[];
}

/** Turns what only looks like a text directive (`host:port`) back into text. */
export function restoreText(tree: Root): void {
  visit(tree, 'textDirective', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const label: PhrasingContent[] =
      node.children.length > 0 ? [{ type: 'text', value: '[' }, ...node.children, { type: 'text', value: ']' }] : [];
    parent.children.splice(index, 1, { type: 'text', value: `:${node.name}` }, ...label);
    return [SKIP, index];
  });
}

/** Turns the directives of the book into elements that the site's components render. */
export function transformDirectives(tree: Root, context: DirectiveContext): void {
  visit(tree, (node, index, parent) => {
    if (!isDirective(node) || !parent || index === undefined) return undefined;
    const replacement = render(node, context);
    if (!replacement) return undefined;
    parent.children.splice(index, 1, ...(replacement as typeof parent.children));
    // The elements are visited in their turn: an answer may hold a sample.
    return [SKIP, index];
  });
}

function title(name: string, attributes: Record<string, string | null>, node: Directive): RootContent {
  const paragraph: Paragraph | null = label(node);
  return element(name, attributes, (paragraph?.children ?? []) as unknown as RootContent[]);
}

function render(node: Directive, context: DirectiveContext): RootContent[] | null {
  switch (node.name) {
    case 'question': {
      const id = attribute(node, 'id');
      const level = attribute(node, 'level');
      const head = title('QuestionTitle', { level }, node);
      return [element('Question', { id, label: labelText(node) }, [head, element('QuestionAnswer', {}, body(node))])];
    }
    case 'from-notes':
      return [element('FromNotes', {}, [...quotes(node, context), ...answer(node)])];
    case 'code':
      return [renderSample(node, context.examples)];
    case 'claim':
      return [renderClaim(node, context.examples)];
    case 'verified':
      return context.verified();
    case 'myth': {
      const page = attribute(node, 'page') ?? '';
      const topic = { href: pagePath(page), topic: context.pageTitles.get(page) ?? page };
      const id = attribute(node, 'id');
      return [element('Myth', { id, ...topic }, [title('MythTitle', {}, node), element('MythTruth', {}, body(node))])];
    }
    case 'term':
      return [element('Term', { id: attribute(node, 'id'), title: labelText(node) }, body(node))];
    case 'source-notes':
      return context.sourceNotes();
    default:
      return null;
  }
}

function quotes(node: Directive, context: DirectiveContext): RootContent[] {
  return fragmentIds(node).flatMap((id) => {
    const fragment = context.fragments.get(id);
    if (!fragment) return [];
    const { verdict, text } = fragment;
    return [element('FromNotesQuote', { id, verdict, text: text.trim() })];
  });
}

function answer(node: Directive): RootContent[] {
  const content = body(node);
  return content.length > 0 ? [element('FromNotesAnswer', {}, content)] : [];
}

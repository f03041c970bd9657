import type { Heading, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { labelText, body, isDiagram, isDirective } from '../book/notation';
import { childrenNamed, contentOf, isElement, prop, type ElementPage } from './elements';
import { plainUrl } from './links';
import { claim, diagram, lead, paragraph, quotes, sample, strong, text } from './parts';
import { VERDICT_LABELS } from '../../src/model/verdicts';
import type { Verdict } from '../../src/model/ledger';

/** Elements of the site → Markdown that any reader of Markdown knows: no directive, no tag, no expression is left. */
export function toPlain({ id, tree }: ElementPage, siteUrl: string): Root {
  const url = (link: string): string => plainUrl(link, id, siteUrl);
  const plain: Root = { type: 'root', children: blocks(tree.children, 2, url) };
  visit(plain, (node, index, parent) => {
    if (node.type === 'link') {
      node.url = url(node.url);
      node.title = null;
    }
    if (!/^mdx(?:Text|Flow)Expression$/.test(node.type) || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return plain;
}

type Url = (link: string) => string;

/** `depth` is that of the heading above. */
function blocks(nodes: readonly RootContent[], depth: number, url: Url): RootContent[] {
  let level = depth;
  return nodes.flatMap((node) => {
    if (node.type === 'heading') level = node.depth;
    return block(node, level, url);
  });
}

function block(node: RootContent, depth: number, url: Url): RootContent[] {
  if (node.type === 'yaml') return [];
  if (node.type === 'heading') return [trimmed(node)];
  if (isDiagram(node)) return diagram(node);
  if (node.type === 'code') return [{ ...node, meta: null }];
  if (isElement(node)) return component(node, depth, url);
  if (isDirective(node))
    return [
      {
        type: 'blockquote',
        children: lead(
          [strong(text(labelText(node) || node.name)), text(' ')],
          blocks(body(node), depth, url),
        ) as never,
      },
    ];
  if ('children' in node && (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')) {
    return [{ ...node, children: blocks(node.children, depth, url) } as RootContent];
  }
  return [node];
}

/** A heading without the space that stood before its id. */
function trimmed(node: Heading): Heading {
  const children = node.children.filter((child) => child.type !== 'mdxTextExpression');
  const last = children.at(-1);
  if (last?.type === 'text') children.splice(-1, 1, { ...last, value: last.value.trimEnd() });
  return { ...node, children };
}

function heading(depth: number, children: readonly PhrasingContent[]): Heading {
  return { type: 'heading', depth: Math.min(depth + 1, 6) as Heading['depth'], children: [...children] };
}

function link(address: string, words: string): PhrasingContent {
  return { type: 'link', url: address, children: [text(words)] };
}

function component(node: MdxJsxFlowElement, depth: number, url: Url): RootContent[] {
  const inside = (name: string): RootContent[] => blocks(contentOf(node, name), depth, url);
  switch (node.name) {
    case 'Question': {
      const [title] = childrenNamed(node, 'QuestionTitle');
      const level = title ? prop(title, 'level') : '';
      const mark = paragraph(text(`Уровень: ${level}. `), link(`#${prop(node, 'id')}`, 'Ссылка на вопрос'));
      return [heading(depth, phrasing(title)), mark, ...inside('QuestionAnswer')];
    }
    case 'FromNotes':
      return [...quotes(node), ...inside('FromNotesAnswer')];
    case 'Sample':
      return sample(node);
    case 'Claim':
      return claim(node);
    case 'Myth': {
      const topic = paragraph(text('Тема: '), link(prop(node, 'href'), prop(node, 'topic')));
      const [title] = childrenNamed(node, 'MythTitle');
      const truth = lead([strong(text('На деле:')), text(' ')], inside('MythTruth'));
      return [heading(depth, [text('Говорят: '), ...phrasing(title)]), ...truth, topic];
    }
    case 'Term':
      return lead([strong(text(prop(node, 'title'))), text(' — ')], blocks(node.children as RootContent[], depth, url));
    case 'SourceNote':
      return childrenNamed(node, 'SourceFragment').map(sourceFragment);
    default:
      throw new Error(`Простой текст не знает элемента <${node.name}>: добавьте его в plugins/plaintext/plain.ts.`);
  }
}

/** A fragment of a raw note with its verdict and where it went. */
function sourceFragment(node: MdxJsxFlowElement): RootContent {
  const verdict = VERDICT_LABELS[prop(node, 'verdict') as Verdict];
  const where = link(prop(node, 'href'), prop(node, 'page'));
  return paragraph(text(prop(node, 'text')), text(' — '), strong(text(verdict)), text(', '), where);
}

function phrasing(node: Nodes | undefined): PhrasingContent[] {
  return node && 'children' in node ? (node.children as PhrasingContent[]) : [];
}

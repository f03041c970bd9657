import type { Element, ElementContent } from 'hast';
import type { Heading, Nodes, Parents, Root, RootContent } from 'mdast';
import { type Handlers, type State, toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { body, headingId, isDiagram, isDirective, labelText } from '../../../plugins/book/notation';
import { type ElementPage, isElement } from '../../../plugins/plaintext/elements';
import { resolveLink } from '../../../plugins/plaintext/links';
import type { Addresses } from './addresses';
import { type Answer, COMPONENTS, type Surroundings, answerId } from './components';
import { type DrawPicture, figure } from './figure';
import { codeBlock } from './highlight';
import { h } from './html';

export interface Chapter {
  readonly content: readonly ElementContent[];
  readonly answers: readonly Answer[];
}

/** Elements of a page → what an edition shows of it. `shift` moves the headings down by so many levels. */
export function toChapter(page: ElementPage, addresses: Addresses, draw: DrawPicture, shift = 0): Chapter {
  const answers: Answer[] = [];
  const id = (anchor: string): string => addresses.id(page.id, anchor);
  const around: Surroundings = {
    id,
    href: (url) => {
      const target = resolveLink(url, page.id);
      return target.kind === 'outside' ? target.url : addresses.href(target.id, target.anchor);
    },
    render: (nodes) => render(nodes, handlers(around, draw, shift)),
    keepAnswer: (answer) => void answers.push(answer),
  };
  return { content: around.render(page.tree.children), answers };
}

/** The answers of a chapter, each with a way back to its question. */
export function toAnswers(page: string, answers: readonly Answer[], addresses: Addresses): ElementContent[] {
  return answers.map(({ id, title, content }) => {
    const back = h('a', { href: addresses.href(page, id) }, 'к вопросу');
    const name = h('p', { className: ['question'] }, ...title, ' ', back);
    return h('div', { className: ['answer'], id: addresses.id(page, answerId(id)) }, name, ...content);
  });
}

function render(nodes: readonly RootContent[], own: Handlers): ElementContent[] {
  const tree = toHast({ type: 'root', children: [...nodes] } as Root, { handlers: own });
  // A column that is aligned is so by its class: the attribute is obsolete.
  visit(tree, 'element', (element: Element) => {
    if (element.properties.align) element.properties.className = [`align-${element.properties.align}`];
    delete element.properties.align;
  });
  return ('children' in tree ? tree.children : [tree]) as ElementContent[];
}

function handlers(around: Surroundings, draw: DrawPicture, shift: number): Handlers {
  const nothing = (): undefined => undefined;
  return {
    yaml: nothing,
    mdxTextExpression: nothing,
    mdxFlowExpression: nothing,
    code: (_: State, node: Nodes) =>
      isDiagram(node)
        ? figure(node, around.id, draw)
        : node.type === 'code' && codeBlock(node.value, node.lang ?? 'text'),
    heading: (state: State, node: Heading) => {
      const anchor = headingId(node);
      const children = state.all(node as Parents);
      return h(`h${Math.min(node.depth + shift, 6)}`, anchor ? { id: around.id(anchor) } : {}, ...withoutEnd(children));
    },
    link: (state: State, node: Extract<Nodes, { type: 'link' }>) =>
      h('a', { href: around.href(node.url) }, ...state.all(node)),
    mdxJsxFlowElement: (_: State, node: Nodes) => {
      const component = isElement(node) && COMPONENTS[node.name ?? ''];
      if (!isElement(node) || !component)
        throw new Error(
          `Издание не знает элемента <${'name' in node ? node.name : ''}>: добавьте его в components.ts.`,
        );
      return component(node, around);
    },
    containerDirective: (_: State, node: Nodes) =>
      isDirective(node) &&
      h(
        'div',
        { className: ['remark'] },
        h('p', {}, h('strong', {}, labelText(node) || node.name)),
        ...around.render(body(node)),
      ),
  } as Handlers;
}

/** What stands in a heading, without the space before its id. */
function withoutEnd(children: readonly ElementContent[]): ElementContent[] {
  const last = children.at(-1);
  if (last?.type !== 'text') return [...children];
  return [...children.slice(0, -1), { ...last, value: last.value.trimEnd() }];
}

import type { Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Heading, Section, ShortAnswer, Source } from '../../src/model/page';
import { headingId } from './notation';
import { blockText, countWords, hasExternalLink, placeOf, toText } from './text';

/** The page cut at its headings. */
export function extractSections(tree: Root, file: string): Section[] {
  const sections: { heading: Heading; text: string[] }[] = [];
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const text = toText(node).trim();
      sections.push({
        heading: { id: headingId(node), depth: node.depth, text, place: placeOf(node, file) },
        text: [],
      });
    } else {
      sections.at(-1)?.text.push(toText(node));
    }
  }
  return sections.map(({ heading, text }) => ({ heading, words: countWords(text.join(' ')) }));
}

/** The nodes of the section with this id, up to the next heading of its depth or a higher one; null without a section. */
function sectionNodes(tree: Root, id: string): RootContent[] | null {
  const start = tree.children.findIndex((node) => node.type === 'heading' && headingId(node) === id);
  const heading = tree.children[start];
  if (heading?.type !== 'heading') return null;
  const rest = tree.children.slice(start + 1);
  const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= heading.depth);
  return end < 0 ? rest : rest.slice(0, end);
}

/** «Ответ за минуту»: the words to be said aloud, and the points after them. */
export function extractShortAnswer(tree: Root): ShortAnswer | null {
  const nodes = sectionNodes(tree, 'short');
  if (!nodes) return null;
  const listAt = nodes.findIndex((node) => node.type === 'list');
  const list = nodes[listAt];
  const spoken = nodes.slice(0, listAt < 0 ? nodes.length : listAt).filter((node) => node.type === 'paragraph');
  return { words: countWords(blockText(spoken)), points: list?.type === 'list' ? list.children.length : 0 };
}

/** The items of «Источники». */
export function extractSources(tree: Root, file: string): Source[] {
  const sources: Source[] = [];
  for (const node of sectionNodes(tree, 'sources') ?? []) {
    visit(node, 'listItem', (item) => {
      sources.push({ hasLink: hasExternalLink([item]), place: placeOf(item, file) });
      return SKIP;
    });
  }
  return sources;
}

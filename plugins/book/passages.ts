import type { Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { levelSchema } from '../../src/model/level';
import type { Passage } from '../../src/model/page';
import {
  type Directive,
  attribute,
  body,
  fenceAttribute,
  headingId,
  isDiagram,
  isDirective,
  labelText,
} from './notation';
import { blockText, placeOf, toText } from './text';
import { wordingsOf } from './asked';

type Draft = { -readonly [K in keyof Passage]: Passage[K] extends readonly (infer U)[] ? U[] : Passage[K] };

/** Directives that are places of their own, with an id that a link can lead to. */
const PLACES: Readonly<Record<string, Passage['kind']>> = { question: 'question', term: 'term', myth: 'myth' };

function draft(kind: Passage['kind'], id: string | null, title: string): Draft {
  return { kind, id, title, level: null, asked: [], path: [], paragraphs: [], code: [], diagrams: [], samples: [] };
}

/** Title, alternative text and caption of a diagram: what it says in words. */
function diagramWords(source: string, caption: string | null): string {
  const said = ['accTitle', 'accDescr'].map((name) => new RegExp(`^\\s*${name}:\\s*(.+)$`, 'm').exec(source)?.[1]);
  return [caption, ...said].filter(Boolean).join('. ');
}

function readBlock(node: RootContent, passage: Draft): void {
  const text = blockText([node]);
  if (text) passage.paragraphs.push(text);
  visit(node as Nodes, (inner) => {
    if (inner.type === 'inlineCode') passage.code.push(inner.value);
    else if (isDiagram(inner)) passage.diagrams.push(diagramWords(inner.value, fenceAttribute(inner, 'caption')));
    else if (inner.type === 'code') passage.code.push(inner.value);
    else if (inner.type === 'leafDirective' && inner.name === 'code') {
      passage.samples.push({ src: attribute(inner, 'src') ?? '', region: attribute(inner, 'region') });
    } else if (inner.type === 'leafDirective' && inner.name === 'claim') passage.paragraphs.push(labelText(inner));
  });
}

function readPlace(node: Directive, file: string, kind: Passage['kind'], path: readonly string[]): Draft {
  const passage = draft(kind, attribute(node, 'id'), labelText(node));
  passage.level = levelSchema.safeParse(attribute(node, 'level')).data ?? null;
  passage.asked = wordingsOf(attribute(node, 'ask') ?? '', placeOf(node, file));
  passage.path = [...path];
  body(node).forEach((child) => readBlock(child, passage));
  return passage;
}

/** The page as places that a link can open, each with its words: sections, questions, terms, myths, in their order. */
export function extractPassages(tree: Root, file: string): Passage[] {
  const passages: Draft[] = [];
  let section: Draft | null = null;
  let above: { depth: number; title: string }[] = [];
  for (const node of tree.children) {
    const place = isDirective(node) ? PLACES[node.name] : undefined;
    if (node.type === 'heading') {
      above = above.filter(({ depth }) => depth < node.depth);
      section = draft('section', headingId(node), toText(node).trim());
      section.path = above.map(({ title }) => title);
      above.push({ depth: node.depth, title: section.title });
      passages.push(section);
    } else if (place && isDirective(node)) {
      passages.push(
        readPlace(
          node,
          file,
          place,
          above.map(({ title }) => title),
        ),
      );
    } else if (section) {
      readBlock(node, section);
    }
  }
  return passages;
}

import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place } from '../../src/model/diagnostic';
import type { FrontMatter } from '../../src/model/frontMatter';
import { levelSchema } from '../../src/model/level';
import type { Page } from '../../src/model/page';
import { readAsked, withAsked } from './asked';
import {
  DIRECTIVES,
  type Directive,
  attribute,
  body,
  fenceAttribute,
  fragmentIds,
  isDiagram,
  isLogic,
  labelText,
} from './notation';
import { extractPassages } from './passages';
import { extractSections, extractShortAnswer, extractSources } from './sections';
import { blockText, countWords, hasExternalLink, placeOf, textDirectiveSource, toText } from './text';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };
type Draft = Mutable<Omit<Page, 'shortAnswer' | 'sections' | 'sources' | 'asked' | 'passages' | 'words'>>;

/** Tree of a page → its model. Pure: no disk, no other pages. */
export function extractPage(tree: Root, id: string, file: string, frontMatter: FrontMatter): Page {
  const asked = readAsked(tree, file, frontMatter);
  const page: Draft = {
    id,
    file,
    frontMatter,
    questions: [],
    claims: [],
    proven: [],
    diagrams: [],
    samples: [],
    inlineCode: [],
    myths: [],
    terms: [],
    links: [],
    unknown: [],
    logic: [],
    bareColumns: [],
  };
  visit(tree, (node) => collect(node, page));
  return {
    ...page,
    sources: extractSources(tree, file),
    sections: extractSections(tree, file),
    asked,
    passages: withAsked(extractPassages(tree, file), asked),
    shortAnswer: extractShortAnswer(tree),
    words: countWords(tree.children.map(toText).join(' ')),
  };
}

/** Adds what one node says to the page. */
function collect(node: Nodes, page: Draft): void {
  const place = placeOf(node, page.file);
  if (node.type === 'link') {
    page.links.push({ url: node.url, place });
  } else if (isDiagram(node)) {
    page.diagrams.push({
      id: fenceAttribute(node, 'id'),
      caption: fenceAttribute(node, 'caption'),
      source: node.value,
      place,
    });
  } else if (node.type === 'code') {
    page.inlineCode.push({
      language: node.lang ?? null,
      lines: node.value.split('\n').length,
      illustration: fenceAttribute(node, 'illustration'),
      place,
    });
  } else if (node.type === 'containerDirective' || node.type === 'leafDirective') {
    collectDirective(node, page, place);
  } else if (node.type === 'table') {
    const bare = (node.children[0]?.children ?? []).filter((cell) => toText(cell).trim() === '');
    page.bareColumns.push(...bare.map((cell) => ({ place: placeOf(cell, page.file) })));
  } else if (node.type === 'textDirective' && Object.keys(node.attributes ?? {}).length > 0) {
    page.logic.push({ source: `${textDirectiveSource(node)}{…}`, place });
  } else if (isLogic(node)) {
    page.logic.push({ source: 'value' in node ? `{${node.value}}` : `<${node.name ?? ''}>`, place });
  }
}

function collectDirective(node: Directive, page: Draft, place: Place): void {
  const content = body(node);
  if (!DIRECTIVES[node.name]?.includes(node.type)) {
    page.unknown.push({ name: node.name, place });
  } else if (node.name === 'question') {
    page.questions.push({
      id: attribute(node, 'id'),
      level: levelSchema.safeParse(attribute(node, 'level')).data ?? null,
      title: labelText(node),
      answerWords: countWords(blockText(content)),
      place,
    });
  } else if (node.name === 'from-notes') {
    const form = node.type === 'containerDirective' ? 'container' : 'leaf';
    page.claims.push({ fragments: fragmentIds(node), form, hasLink: hasExternalLink(content), place });
  } else if (node.name === 'code') {
    page.samples.push({
      src: attribute(node, 'src') ?? '',
      region: attribute(node, 'region'),
      output: attribute(node, 'output'),
      illustration: attribute(node, 'illustration'),
      place,
    });
  } else if (node.name === 'claim') {
    const [proof = '', test = ''] = (attribute(node, 'test') ?? '').split('#');
    page.proven.push({ statement: labelText(node), file: proof, test, place });
  } else if (node.name === 'myth') {
    page.myths.push({
      id: attribute(node, 'id'),
      page: attribute(node, 'page'),
      title: labelText(node),
      hasLink: hasExternalLink(content),
      place,
    });
  } else if (node.name === 'term') {
    const forms = (attribute(node, 'forms') ?? '').split(',').map((form) => form.trim());
    page.terms.push({
      id: attribute(node, 'id'),
      title: labelText(node),
      forms: forms.filter(Boolean),
      definition: blockText(content),
      place,
    });
  }
}

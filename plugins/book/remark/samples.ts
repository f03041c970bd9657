import path from 'node:path/posix';
import type { PhrasingContent, RootContent } from 'mdast';
import { type CheckedFolders, findChecked } from '../../../src/model/checked';
import { type Directive, attribute } from '../notation';
import { extractRegion, stripRegionMarks } from '../region';
import { element } from './jsx';

const LANGUAGES: Readonly<Record<string, string>> = {
  '.go': 'go',
  '.sql': 'sql',
  '.proto': 'protobuf',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.json': 'json',
  '.sh': 'bash',
  '.mod': 'go-module',
  '.conf': 'ini',
  '.ini': 'ini',
  '.toml': 'toml',
  '.lua': 'lua',
  '.http': 'http',
};

/** The language of a file, by its name; `text` where it is none that can be highlighted. */
export function languageOf(file: string): string {
  if (/Dockerfile/.test(path.basename(file))) return 'docker';
  if (path.basename(file) === 'Makefile') return 'makefile';
  return LANGUAGES[path.extname(file)] ?? 'text';
}

/** What rendering needs of the examples. */
export interface Examples {
  readonly read: (src: string) => string | null;
  readonly checked: CheckedFolders;
}

/** With what, and when, the folder of a file was run: the attributes of the mark. */
function mark(src: string, checked: CheckedFolders): { date: string | null; tools: string | null } {
  const record = findChecked(checked, src);
  return { date: record?.date ?? null, tools: record?.with.join(' · ') ?? null };
}

/** `::code{…}` → the lines of the file as a block, with its recorded output below. */
export function renderSample(node: Directive, { read, checked }: Examples): RootContent {
  const src = attribute(node, 'src') ?? '';
  const region = attribute(node, 'region');
  const output = attribute(node, 'output');
  const illustration = attribute(node, 'illustration');
  const text = read(src) ?? '';
  const shown = region ? (extractRegion(text, region) ?? '') : stripRegionMarks(text);
  const children: RootContent[] = [{ type: 'code', lang: languageOf(src), meta: null, value: shown }];
  if (output) {
    const recorded = read(path.join(path.dirname(src), output)) ?? '';
    children.push(element('SampleOutput', {}, [{ type: 'code', lang: 'text', meta: null, value: recorded.trimEnd() }]));
  }
  const title = attribute(node, 'title') ?? path.basename(src);
  const verified = illustration ? { date: null, tools: null } : mark(src, checked);
  return element('Sample', { src, title, illustration, ...verified }, children);
}

/** `::claim[…]{test="…"}` → the statement with the mark of the test that proves it. */
export function renderClaim(node: Directive, { checked }: Examples): RootContent {
  const [src = '', test = ''] = (attribute(node, 'test') ?? '').split('#');
  const statement: RootContent = { type: 'paragraph', children: node.children as PhrasingContent[] };
  return element('Claim', { src, test, ...mark(src, checked) }, [statement]);
}

import path from 'node:path/posix';
import type { RootContent } from 'mdast';
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

/** `::code{…}` → the lines of the file as a block, with its recorded output below. */
export function renderSample(node: Directive, read: (src: string) => string | null): RootContent {
  const src = attribute(node, 'src') ?? '';
  const region = attribute(node, 'region');
  const output = attribute(node, 'output');
  const text = read(src) ?? '';
  const shown = region ? (extractRegion(text, region) ?? '') : stripRegionMarks(text);
  const title = attribute(node, 'title') ?? path.basename(src);
  const code: RootContent = { type: 'code', lang: languageOf(src), meta: null, value: shown };
  const children: RootContent[] = [code];
  if (output) {
    const recorded = read(path.join(path.dirname(src), output)) ?? '';
    children.push(element('SampleOutput', {}, [{ type: 'code', lang: 'text', meta: null, value: recorded.trimEnd() }]));
  }
  return element('Sample', { src, title, language: languageOf(src) }, children);
}

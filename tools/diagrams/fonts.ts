import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { MEASURING_FONT } from '../../plugins/diagrams/options';

const require = createRequire(import.meta.url);
const FOLDER = path.dirname(require.resolve('@fontsource/roboto/package.json'));
const SUBSETS = ['latin', 'cyrillic', 'math', 'latin-ext', 'cyrillic-ext', 'symbols'] as const;
const WEIGHTS = [400, 500] as const;

function ranges(): Record<string, string> {
  return JSON.parse(readFileSync(path.join(FOLDER, 'unicode.json'), 'utf8')) as Record<string, string>;
}

/** Name and version of the font that texts are measured with: part of what a picture depends on. */
export function fontVersion(): string {
  const { version } = JSON.parse(readFileSync(path.join(FOLDER, 'package.json'), 'utf8')) as { version: string };
  return `roboto ${version}`;
}

/** `@font-face` rules with the files in them, so that a machine's own fonts have no say. */
export function fontFaces(): string {
  const unicode = ranges();
  return WEIGHTS.flatMap((weight) =>
    SUBSETS.map((subset) => {
      const file = readFileSync(path.join(FOLDER, `files/roboto-${subset}-${weight}-normal.woff2`));
      return `@font-face{font-family:${MEASURING_FONT};font-weight:${weight};src:url(data:font/woff2;base64,${file.toString('base64')});unicode-range:${unicode[subset]}}`;
    }),
  ).join('\n');
}

/** Whether the measuring font has the character: others would be measured by whatever font the machine has. */
export function isMeasured(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const unicode = ranges();
  return SUBSETS.some((subset) =>
    (unicode[subset] ?? '').split(',').some((range) => {
      const [from, to] = range.replace('U+', '').split('-');
      return code >= parseInt(from ?? '', 16) && code <= parseInt(to ?? from ?? '', 16);
    }),
  );
}

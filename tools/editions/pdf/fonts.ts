import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Families of the book: package, name, weights. Subsets are families of their own, so that each sign finds its file. */
const FAMILIES = [
  { name: 'Golos', font: 'golos-text', weights: [400, 600, 700] },
  { name: 'Mono', font: 'jetbrains-mono', weights: [400, 700] },
] as const;

const SUBSETS = ['latin', 'cyrillic', 'latin-ext', 'cyrillic-ext'] as const;

/** The faces of the book's own fonts; nothing depends on what the machine has, but for rare signs. */
export function fontFaces(root: string): string {
  const require = createRequire(path.join(root, 'package.json'));
  return FAMILIES.flatMap(({ name, font, weights }) => {
    const folder = path.join(path.dirname(require.resolve(`@fontsource/${font}/package.json`)), 'files');
    return SUBSETS.flatMap((subset) =>
      weights.map((weight) => {
        const url = pathToFileURL(path.join(folder, `${font}-${subset}-${weight}-normal.woff2`)).href;
        return `@font-face { font-family: "${name} ${subset}"; font-weight: ${weight}; src: url("${url}") format("woff2") }`;
      }),
    );
  }).join('\n');
}

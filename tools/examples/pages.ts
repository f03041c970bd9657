import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';

/** A file that a page shows and the recorded output below it, both relative to `examples/`, and why it is not run. */
export type Shown = { source: string; output: string | null; illustration: string | null; line: number };
export type Page = { file: string; shown: Shown[]; proofs: string[] };

/** Every page of the book with the samples it shows; none where there is no book yet. */
export function readPages(root: string): Page[] {
  let names: string[];
  try {
    names = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
  return names
    .filter((name) => /\.mdx?$/.test(name))
    .sort()
    .map((name) => {
      const path = join(root, 'docs', name);
      const text = readFileSync(path, 'utf8');
      return { file: relative(root, path), shown: parseShown(text), proofs: parseProofs(text) };
    });
}

/** `::code{src="go/defer/order/main.go" output="output.txt"}` of a page → what it shows. */
export const parseShown = (text: string): Shown[] =>
  text.split('\n').flatMap((line, at) => {
    const attributes = /^\s*::code\{([^}]*)\}/.exec(line)?.[1] ?? '';
    const source = readAttribute(attributes, 'src');
    const output = readAttribute(attributes, 'output');
    if (source === null) return [];
    return [
      {
        source,
        output: output === null ? null : posix.join(posix.dirname(source), output),
        illustration: readAttribute(attributes, 'illustration') || null,
        line: at + 1,
      },
    ];
  });

/** The pages that show a file of the sample. */
export const findPages = (pages: readonly Page[], folder: string): string[] =>
  pages.filter(({ shown }) => shown.some(({ source }) => source.startsWith(`${folder}/`))).map(({ file }) => file);

/** Every file of `examples/` that a page shows or that proves a claim of it. */
export const findShownSources = (pages: readonly Page[]): string[] => [
  ...new Set(pages.flatMap(({ shown, proofs }) => [...shown.map(({ source }) => source), ...proofs])),
];

/** `::claim[…]{test="claims/panics/panics_test.go#TestX"}` of a page → the files of the tests. */
export const parseProofs = (text: string): string[] =>
  [...text.matchAll(/^\s*::claim\[.*\]\{test="([^"#]+)#[^"]*"\}/gm)].map(([, source = '']) => source);

const readAttribute = (attributes: string, name: string): string | null =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;

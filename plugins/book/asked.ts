import type { Root } from 'mdast';
import type { Place } from '../../src/model/diagnostic';
import type { FrontMatter } from '../../src/model/frontMatter';
import type { Asked, Passage, Wording } from '../../src/model/page';

/** «один; другой» → the wordings, each with the place where all of them stand. */
export function wordingsOf(text: string, place: Place): Wording[] {
  return text.split(';').flatMap((wording) => (wording.trim() ? { text: wording.trim(), place } : []));
}

/** The entries of `asked` in the front matter, each with its line. */
export function readAsked(tree: Root, file: string, { asked }: Pick<FrontMatter, 'asked'>): Asked[] {
  const [yaml] = tree.children;
  const lines = yaml?.type === 'yaml' ? yaml.value.split('\n') : [];
  const start = lines.findIndex((line) => line.startsWith('asked:'));
  return Object.entries(asked).map(([id, text]) => {
    const at = lines.findIndex((line, number) => number > start && line.trimStart().startsWith(`${id}:`));
    // The fence of the front matter is the first line of the file.
    return { id, wordings: wordingsOf(text, { file, line: Math.max(start, at) + 2, column: 1 }) };
  });
}

/** The places of a page with the wordings that the front matter gives them. */
export function withAsked(passages: readonly Passage[], asked: readonly Asked[]): Passage[] {
  const byId = new Map(asked.map(({ id, wordings }) => [id, wordings]));
  return passages.map((passage) => {
    const wordings = passage.id === null ? undefined : byId.get(passage.id);
    return wordings ? { ...passage, asked: [...passage.asked, ...wordings] } : passage;
  });
}

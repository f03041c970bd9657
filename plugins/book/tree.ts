import path from 'node:path';
import type { Root } from 'mdast';
import { openCache } from '../cache/cache';
import { type Parsed, parseMdx } from './parse';
import type { SourceFile } from './read';

const trees = openCache('book-trees', [path.join(__dirname, 'parse.ts')]);

/**
 * Text of a page → its tree, a new one each time. Parsing takes forty times as long as reading what came out of it, and every
 * build asks at least twice: for the model and for the plain text.
 */
export function readTree({ file, text }: SourceFile): Parsed {
  const known = trees.find(text);
  if (known) return { tree: JSON.parse(known.toString()) as Root, diagnostics: [] };
  const parsed = parseMdx(text, file);
  if (!parsed.tree) return parsed;
  // Also the first time as it is read again: a build must not depend on what was kept.
  const kept = JSON.stringify(parsed.tree);
  trees.keep(text, kept);
  return { tree: JSON.parse(kept) as Root, diagnostics: [] };
}

/** Forgets the trees of texts that nobody has any more: at the end of a build that has asked for all pages. */
export function forgetOldTrees(): void {
  trees.tidy();
}

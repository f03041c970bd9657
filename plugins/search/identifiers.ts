import type { Passage } from '../../src/model/page';
import { extractRegion, stripRegionMarks } from '../book/region';

/** Reads a file under `examples/`; null where there is none. */
export type ReadExample = (src: string) => string | null;

/** Names that a reader may know and look for: `context.WithTimeout`, `sync.Map`, `maxUnavailable`, `max_connections`. */
const NAMES = /\b[a-z]\w*\.[A-Z]\w+\b|\b[a-z]+(?:[A-Z][a-z0-9]+)+\b|\b[a-z]+(?:_[a-z0-9]+)+\b|\b[A-Z]{3,}\b/g;
/** What a package exports, of a package that is no variable of one letter: `context.WithTimeout`, not `t.Run`. */
const EXPORTED = /^[a-z]\w{2,}\.[A-Z]/;
const COMMENT = /^\s*(?:\/\/|#|--).*$/gm;

/** The identifiers of pieces of code, each once. */
export function identifiersOf(code: readonly string[]): string[] {
  return [...new Set(code.flatMap((piece) => piece.replace(COMMENT, '').match(NAMES) ?? []))];
}

/** Names of packages and what they export, as the shown samples use them; names of their own are left out. */
export function sampleIdentifiers(samples: Passage['samples'], read: ReadExample): string[] {
  const shown = samples.map(({ src, region }) => {
    const text = read(src) ?? '';
    return region ? (extractRegion(text, region) ?? '') : stripRegionMarks(text);
  });
  return identifiersOf(shown).filter((name) => EXPORTED.test(name));
}

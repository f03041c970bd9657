import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CheckedFolders } from '../../../src/model/checked';
import type { Fragment } from '../../../src/model/ledger';
import type { Page } from '../../../src/model/page';
import { type Drawing, parseDrawing } from '../../diagrams/drawing';
import { diagramHash } from '../../diagrams/hash';
import { readTools } from '../../diagrams/read';
import { loadBook } from '../load';
import { readChecked, readLedger } from '../read';
import { type GlossaryEntry, toGlossary } from './glossary';

export interface RenderContext {
  readonly ledger: readonly Fragment[];
  readonly fragments: ReadonlyMap<string, Fragment>;
  readonly notes: Readonly<Record<Fragment['note'], string>>;
  readonly pages: ReadonlyMap<string, Page>;
  readonly pageTitles: ReadonlyMap<string, string>;
  readonly glossary: readonly GlossaryEntry[];
  readonly checked: CheckedFolders;
  readonly readExample: (src: string) => string | null;
  /** The drawing in a file, where it is that of this source. Read anew each time: `npm start` goes on while one draws. */
  readonly findDrawing: (file: string, source: string) => Drawing | null;
}

const contexts = new Map<string, Promise<RenderContext>>();

/** What pages need of each other while they are rendered; read once for a root. */
export function loadRenderContext(root: string): Promise<RenderContext> {
  const known = contexts.get(root) ?? readContext(root);
  contexts.set(root, known);
  return known;
}

async function readContext(root: string): Promise<RenderContext> {
  const [book, ledger, checked, tools, first, second] = await Promise.all([
    loadBook(root),
    readLedger(root),
    readChecked(root),
    readTools(),
    readFile(path.join(root, 'notes/note-1.txt'), 'utf8'),
    readFile(path.join(root, 'notes/note-2.txt'), 'utf8'),
  ]);
  return {
    ledger,
    checked,
    fragments: new Map(ledger.map((fragment) => [fragment.id, fragment])),
    notes: { 'note-1.txt': first, 'note-2.txt': second },
    pages: new Map(book.pages.map((page) => [page.id, page])),
    pageTitles: new Map(book.pages.map((page) => [page.id, page.frontMatter.title])),
    glossary: toGlossary(book.pages.flatMap((page) => page.terms)),
    readExample: (src) => readSync(root, `examples/${src}`),
    findDrawing: (file, source) => {
      const text = readSync(root, file);
      const drawing = text === null ? null : parseDrawing(text);
      return drawing?.hash === diagramHash(source, tools) ? drawing : null;
    },
  };
}

function readSync(root: string, file: string): string | null {
  try {
    return readFileSync(path.join(root, file), 'utf8');
  } catch {
    return null;
  }
}

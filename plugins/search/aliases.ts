import { LineCounter, isScalar, isSeq, parseDocument } from 'yaml';
import type { Diagnostic, Place } from '../../src/model/diagnostic';
import type { Page } from '../../src/model/page';
import { termsOf } from '../../src/search/text/terms';

/** Words and phrases that mean the same; the first is how the book says it. */
export interface AliasSet {
  readonly words: readonly { readonly text: string; readonly place: Place }[];
}

export interface ParsedAliases {
  readonly sets: readonly AliasSet[];
  readonly diagnostics: readonly Diagnostic[];
}

const SHAPE = 'в файле список, в каждой строке список из двух и более слов: - [RabbitMQ, кролик]';

/** The table of aliases: a list of lists of words. */
export function parseAliases(text: string, file: string): ParsedAliases {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const diagnostics: Diagnostic[] = document.errors.map((error) => ({
    ...placeAt(error.pos[0]),
    message: `YAML не разбирается: ${error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:$/, '')}`,
    hint: SHAPE,
  }));
  if (diagnostics.length > 0 || document.contents === null) return { sets: [], diagnostics };
  const sets: AliasSet[] = [];
  for (const item of isSeq(document.contents) ? document.contents.items : [document.contents]) {
    const words = (isSeq(item) ? item.items : []).map((word) =>
      isScalar(word) ? { text: String(word.source ?? word.value), place: placeAt(word.range?.[0] ?? 0) } : null,
    );
    const known = words.filter((word) => word !== null);
    if (known.length === words.length && known.length > 1) sets.push({ words: known });
    else {
      const range = typeof item === 'object' && item !== null && 'range' in item ? (item.range as number[]) : [0];
      diagnostics.push({ ...placeAt(range[0] ?? 0), message: 'строка таблицы синонимов не читается', hint: SHAPE });
    }
  }
  return { sets, diagnostics };
}

/** The title of a term taken apart: «Backpressure (обратное давление)» → both, and the forms that its author lists. */
function variantsOf({ title, forms }: Pick<Page['terms'][number], 'title' | 'forms'>): string[] {
  return [...title.split(/[()]/).flatMap((part) => part.split(/\s*\/\s*|,\s*/)), ...forms];
}

/** The glossary as sets: what each term is called. */
export function aliasesOfTerms(pages: readonly Page[]): AliasSet[] {
  return pages.flatMap(({ terms }) =>
    terms.map((term) => ({
      words: variantsOf(term)
        .map((text) => ({ text: text.trim(), place: term.place }))
        .filter(({ text }) => text !== ''),
    })),
  );
}

function keyOf(text: string): string {
  return termsOf(text).join(' ');
}

/** One variant for each meaning: other forms of a word, and phrases that hold another variant, say nothing new. */
function distinctVariants({ words }: AliasSet): string[] {
  const byKey = new Map(words.map(({ text }) => [keyOf(text), text] as const).reverse());
  const keys = [...new Set(words.map(({ text }) => keyOf(text)))].filter(Boolean);
  const has = (key: string, part: string): boolean => key !== part && ` ${key} `.includes(` ${part} `);
  return keys.filter((key) => !keys.some((other) => has(key, other))).map((key) => byKey.get(key) ?? key);
}

/** What the glossary and the table say together, in an order of its own. */
export function synonymSets(pages: readonly Page[], { sets }: Pick<ParsedAliases, 'sets'>): string[][] {
  return [...aliasesOfTerms(pages), ...sets]
    .map(distinctVariants)
    .filter((set) => set.length > 1)
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

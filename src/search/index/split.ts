import { normalize } from '../text/normalize';
import { stem } from '../text/stem';
import { formOf } from './forms';
import type { CodedText, Lists, TextWord } from './texts';

const MOST_FORMS = 1024;
const MOST_WORDS = 2048;
const MOST_TERMS = 1024;
/** A word, or a part of `PermissionDenied`. */
const WORD = /\p{Lu}?[\p{Ll}\p{N}]+|\p{Lu}+(?!\p{Ll})|[\p{L}\p{N}]/gu;

/** A text with the terms of its unit: what `splitTexts` takes. */
export interface UnitText {
  readonly text: string;
  readonly terms: readonly number[];
}

interface Piece {
  readonly separator: string;
  readonly word: string;
  readonly term: number | undefined;
  /** Among the terms of the unit. */
  readonly place: number | undefined;
  readonly form: string | null;
}

function piecesOf({ text, terms }: UnitText, numberOf: ReadonlyMap<string, number>): { pieces: Piece[]; end: string } {
  const places = new Map(terms.slice(0, MOST_TERMS).map((term, at) => [term, at]));
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const own = stem(normalize(word));
    const term = numberOf.get(own);
    const place = term === undefined ? undefined : places.get(term);
    pieces.push({
      separator: text.slice(end, match.index),
      word,
      term,
      place,
      form: term === undefined ? null : formOf(word, own),
    });
    end = match.index + word.length;
  }
  return { pieces, end: text.slice(end) };
}

/** The commonest first, equals by their letters: the same texts give the same list. */
function byFrequency(items: readonly string[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
    .map(([item]) => item);
}

/** Takes texts apart into what `TextCoder` codes, and the lists that it needs. A text ends with a word or a sign put to it. */
export function splitTexts(
  texts: readonly UnitText[],
  vocabulary: readonly string[],
): { lists: Lists; coded: CodedText[] } {
  const numberOf = new Map(vocabulary.map((term, number) => [term, number]));
  const all = texts.map((text) => piecesOf(text, numberOf));
  const pieces = all.flatMap((text) => text.pieces);
  const forms = byFrequency(
    pieces.flatMap(({ form }) => form ?? []),
    2,
  ).slice(0, MOST_FORMS);
  const formAt = new Map(forms.map((form, at) => [form, at]));
  const isForm = ({ form }: Piece): boolean => form !== null && formAt.has(form);
  const words = byFrequency(
    pieces.filter((piece) => !isForm(piece)).map(({ word }) => word),
    2,
  ).slice(0, MOST_WORDS);
  const wordAt = new Map(words.map((word, at) => [word, at]));
  const ends = all.map(({ end }) => end).filter(Boolean);
  const separators = ['', ...byFrequency([...pieces.map(({ separator }) => separator), ...ends], 1).filter(Boolean)];
  const withEmpty = [...separators.slice(0, 3), EMPTY, ...separators.slice(3)];
  const separatorAt = new Map(withEmpty.map((separator, at) => [separator, at]));

  const toWord = (piece: Piece): TextWord => {
    const form = piece.form === null ? undefined : formAt.get(piece.form);
    if (form !== undefined && piece.place !== undefined) return { way: 0, term: piece.place, form };
    const word = wordAt.get(piece.word);
    if (word === undefined && form !== undefined) return { way: 3, term: piece.term ?? 0, form };
    return word === undefined ? { way: 2, letters: piece.word } : { way: 1, word };
  };
  const coded = all.map(({ pieces: own, end }) => ({
    separators: [
      ...own.map(({ separator }) => separatorAt.get(separator || EMPTY) ?? 0),
      ...(end ? [separatorAt.get(end) ?? 0, 0] : [0]),
    ],
    words: [...own.map(toWord), ...(end ? [{ way: 2, letters: '' } as const] : [])],
  }));
  return { lists: { separators: withEmpty.map((sign) => (sign === EMPTY ? '' : sign)), forms, words }, coded };
}

/** Nothing before a word: the beginning of a text. It is a separator of its own, for the first in the list ends a text. */
const EMPTY = '\u0000';

import type { Place } from './diagnostic';
import type { FrontMatter } from './frontMatter';
import type { Level } from './level';

/** A heading with its authored id (null where the author forgot it). */
export interface Heading {
  readonly id: string | null;
  readonly depth: number;
  readonly text: string;
  readonly place: Place;
}

/** The stretch of a page from one heading to the next of any depth. */
export interface Section {
  readonly heading: Heading;
  /** Words of the prose in it: no code, no diagrams, no headings. */
  readonly words: number;
}

export interface ShortAnswer {
  readonly words: number;
  readonly points: number;
}

export interface Question {
  readonly id: string | null;
  readonly level: Level | null;
  readonly title: string;
  readonly answerWords: number;
  readonly place: Place;
}

/** A claim on fragments of the notes. */
export interface NotesClaim {
  readonly fragments: readonly string[];
  /** The container form holds the answer; the leaf form only marks where the fragment went. */
  readonly form: 'container' | 'leaf';
  readonly hasLink: boolean;
  readonly place: Place;
}

export interface Diagram {
  readonly id: string | null;
  readonly caption: string | null;
  readonly source: string;
  readonly place: Place;
}

/** A reference to a file, or to a region of one, under `examples/`. */
export interface SampleReference {
  readonly src: string;
  readonly region: string | null;
  readonly output: string | null;
  /** Why the block can't be run; null where it was. */
  readonly illustration: string | null;
  readonly place: Place;
}

/** A statement that a test proves. */
export interface Claim {
  readonly statement: string;
  /** Path of the file under `examples/`. */
  readonly file: string;
  /** Name of the Go test function. */
  readonly test: string;
  readonly place: Place;
}

/** A fence that stands in the page itself. */
export interface InlineCode {
  readonly language: string | null;
  readonly lines: number;
  /** Why the block can't be run. */
  readonly illustration: string | null;
  readonly place: Place;
}

export interface Myth {
  readonly id: string | null;
  readonly page: string | null;
  readonly title: string;
  readonly hasLink: boolean;
  readonly place: Place;
}

export interface Term {
  readonly id: string | null;
  readonly title: string;
  /** How the term stands in running text: word forms and synonyms. */
  readonly forms: readonly string[];
  readonly definition: string;
  readonly place: Place;
}

export interface Link {
  readonly url: string;
  readonly place: Place;
}

/** An item of the list of sources. */
export interface Source {
  readonly hasLink: boolean;
  readonly place: Place;
}

/** A directive that is none of the notation. */
export interface UnknownDirective {
  readonly name: string;
  readonly place: Place;
}

/** Braces or a tag in the prose: MDX would run them. */
export interface Logic {
  readonly source: string;
  readonly place: Place;
}

/** A column of a table whose heading is empty. */
export interface BareColumn {
  readonly place: Place;
}

/** Another wording under which readers look for a place of a page. */
export interface Wording {
  readonly text: string;
  readonly place: Place;
}

/** An entry of `asked` in the front matter. */
export interface Asked {
  readonly id: string;
  readonly wordings: readonly Wording[];
}

/** A place of a page that a link can open, and its words: what the search is made of. */
export interface Passage {
  readonly kind: 'section' | 'question' | 'term' | 'myth';
  readonly id: string | null;
  readonly title: string;
  /** The level of a question. */
  readonly level: Level | null;
  readonly asked: readonly Wording[];
  /** The headings above it, the highest first. */
  readonly path: readonly string[];
  /** The prose, a text a block; no blocks of code, no sources of diagrams. */
  readonly paragraphs: readonly string[];
  /** Inline code and short fences. */
  readonly code: readonly string[];
  /** Captions and descriptions of the diagrams. */
  readonly diagrams: readonly string[];
  readonly samples: readonly Pick<SampleReference, 'src' | 'region'>[];
}

/** What is known of a page once its tree was read. */
export interface Page {
  /** `messaging/kafka`: the path of the file without folder `docs` and ending. */
  readonly id: string;
  readonly file: string;
  readonly frontMatter: FrontMatter;
  readonly shortAnswer: ShortAnswer | null;
  readonly sections: readonly Section[];
  readonly questions: readonly Question[];
  readonly claims: readonly NotesClaim[];
  readonly proven: readonly Claim[];
  readonly diagrams: readonly Diagram[];
  readonly samples: readonly SampleReference[];
  readonly inlineCode: readonly InlineCode[];
  readonly myths: readonly Myth[];
  readonly terms: readonly Term[];
  readonly links: readonly Link[];
  readonly sources: readonly Source[];
  readonly unknown: readonly UnknownDirective[];
  readonly logic: readonly Logic[];
  readonly bareColumns: readonly BareColumn[];
  readonly asked: readonly Asked[];
  readonly passages: readonly Passage[];
  readonly words: number;
}

/** Words per minute of silent reading of a technical text; an estimate for the reader, not a measurement. */
const WORDS_PER_MINUTE = 160;

/** Whole minutes that a page takes to read, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

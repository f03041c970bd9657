/** What a place is judged by beside a query. Shares are by what the words of the query count, from 0 to 1. */
export const FEATURES = [
  /** Share of the query that the place has, by its strength and the plain rarity of the words. */
  'own',
  /** The logarithm of the same by what the words count: a place that has hardly anything falls far. */
  'ownLog',
  /** Share of the query that the place has at all. */
  'has',
  /** Share of the query that the place is about. */
  'about',
  /** What the page around says of the query and the place does not. */
  'around',
  /** The place is a page. */
  'page',
  /** The place is a page, and one word was asked for. */
  'pageAlone',
  /** The place is a page whose title has the query, its first word above all: «Kafka: модель». */
  'pageNamed',
  /** Share of the address of the page that the query names: all of `messaging/kafka`, half of `messaging/kafka-consumer`. */
  'address',
  /** The logarithm of how many places of the page are among the best. */
  'neighbours',
  /** Likeness of title and query. */
  'title',
  /** Share of the words that only hold the query together which the title has too: «зачем», «чем … отличается». */
  'titleSays',
  /** The title begins with the query. */
  'titleBegins',
  /** The title is the query. */
  'titleSame',
  /** The title is one that every page has. */
  'commonTitle',
  /** The place is a term of the glossary. */
  'term',
  /** How many words were asked for, where the place is a question. */
  'questionWords',
  /** The logarithm of how many terms the place has. */
  'size',
] as const;

export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

/** Endings by which a word of one family becomes another: шардирование, шардировать, шардированный. */
const RUSSIAN =
  /(?:ированност|ировани|ированн|ирован|ировк|ировочн|ирова|ируем|ирующ|ируе|иру|изаци|изирова|изова|изованн|изован|из|ительн|тельност|тельн|ованн|овани|ован|ова|ени|енн|ен|атор|ятор|ац|ир|ани|анн|ост|ител|тел|ист|ник|очн|ечн|чик|щик|ивн|альн|ическ|ск|ец|ств|ива|ыва|ив|ыв|ява|ая|еми|аем|яем|уем|ем|им|уе|ет|ит|ут|ят|ющ|ущ|ащ|ящ|вш|ш|л|я|а|и|у|о|ь|н|к|ц)$/;
const LATIN = /(?:ization|ation|ition|ment|ness|able|ible|ator|itor|izer|iver|ing|ion|ive|ity|al|er|or|at|iz|it|i|e)$/;
const SHORTEST_ROOT = 4;
/** A root may be as short as this where a long suffix was cut off: кеширование, кеш. */
const SHORT_ROOT = 3;
const LONG_SUFFIX = 4;
/** …and where a verb was made of a loan: хешировать, хеш. */
const LOAN_SUFFIX = /^ир/;

/** Consonants that give way to each other at the end of a root: «отладка — отлаживать», «дубликат — дублицировать». */
const ALTERNATING: readonly (readonly [RegExp, string])[] = [
  [/(?<=[бвмпф])л$/, ''],
  [/(?:ст|ск|щ)$/, 'щ'],
  [/[гдзж]$/, 'ж'],
  [/[ктцч]$/, 'ч'],
  [/[сшх]$/, 'ш'],
];

/**
 * What a stem shares with the other words of its family; null where it is too short to say. All but the last letter is how its
 * words begin.
 */
export function rootOf(stem: string): string | null {
  let root = stem;
  for (let round = 0; round < 2; round++) {
    const shorter = root.replace(RUSSIAN, '').replace(LATIN, '');
    const suffix = root.slice(shorter.length);
    const least = suffix.length >= LONG_SUFFIX || LOAN_SUFFIX.test(suffix) ? SHORT_ROOT : SHORTEST_ROOT;
    if (shorter.length < least) break;
    root = shorter;
  }
  if (root.length < SHORT_ROOT) return null;
  return ALTERNATING.reduce(
    (text, [end, letter]) => (text.length > SHORT_ROOT ? text.replace(end, letter) : text),
    root,
  );
}

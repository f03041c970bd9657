/** Signs that split a word for the eye only: soft hyphen, zero-width spaces and joiners, direction marks, BOM. */
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/g;
/** Hyphens and dashes of all kinds. */
const DASHES = /[\u2010-\u2015\u2043\u2212\u30fb\ufe58\ufe63\uff0d]/g;
/** Without the grave accent: its key is «ё» in the other layout. */
const APOSTROPHES = /[\u2018\u2019\u02bc\uff07´]/g;
const PLAIN = /^[a-zа-я0-9.-]*$/;

/** Unicode forms made one, signs that nobody sees removed; the case stays, for it shows the parts of an identifier. */
export function unify(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .replace(/\p{M}+/gu, '')
    .replace(/\s+/gu, ' ');
}

/**
 * The form in which words are compared: Unicode NFKC, lower case, «е» for «ё», no accents, one kind of hyphen and space.
 * Idempotent and total.
 */
export function normalize(text: string): string {
  if (PLAIN.test(text)) return text;
  let last = text;
  // A removed sign may bring together what composes anew; a few rounds reach the fixed point.
  for (let round = 0; round < 4; round++) {
    const next = unify(last).toLowerCase().replaceAll('ё', 'е');
    if (next === last) break;
    last = next;
  }
  return last;
}

const GROUPS: Readonly<Record<string, string>> = {
  shch: 'щ',
  tsya: 'тся', sch: 'щ',
  zh: 'ж', kh: 'х', ts: 'ц', ch: 'ч', sh: 'ш', yu: 'ю', ya: 'я', yo: 'е', ye: 'е', ju: 'ю', ja: 'я', jo: 'е', iy: 'ий',
  a: 'а', b: 'б', c: 'ц', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'и', j: 'й', k: 'к', l: 'л', m: 'м', n: 'н', o: 'о',
  p: 'п', q: 'к', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', w: 'в', x: 'кс', y: 'ы', z: 'з', "'": 'ь',
}; // prettier-ignore
const VOWEL = /[aeiouy]$/;

/** A Russian word in Latin letters → Cyrillic by the common tables: `otlichaetsya` → отличается. */
export function toCyrillic(word: string): string {
  let result = '';
  for (let at = 0; at < word.length;) {
    let length = Math.min(4, word.length - at);
    while (length > 1 && GROUPS[word.slice(at, at + length)] === undefined) length--;
    const group = word.slice(at, at + length);
    const afterVowel = group === 'y' && VOWEL.test(word.slice(0, at));
    result += afterVowel ? 'й' : (GROUPS[group] ?? group);
    at += length;
  }
  return result;
}

const LATIN: Readonly<Record<string, readonly string[]>> = {
  а: ['a'], б: ['b'], в: ['v', 'w'], г: ['g'], д: ['d'], е: ['e'], ж: ['j'], з: ['z'], и: ['i'], й: ['y'], к: ['k', 'c'],
  л: ['l'], м: ['m'], н: ['n'], о: ['o'], п: ['p'], р: ['r'], с: ['s', 'c'], т: ['t'], у: ['u'], ф: ['f'], х: ['h', 'x'],
  ц: ['c'], ч: ['ch'], ш: ['sh'], щ: ['sch'], ъ: [''], ы: ['y'], ь: [''], э: ['e'], ю: ['u'], я: ['ya'],
}; // prettier-ignore
const MOST_SPELLINGS = 24;

/** A short word in Cyrillic → how it may be written in Latin letters, the likeliest first: мвцц → mvcc, джвт → jvt, jwt. */
export function toLatin(word: string): string[] {
  let spellings = [''];
  for (const letter of word.replaceAll('дж', 'ж')) {
    const next = spellings.flatMap((begin) => (LATIN[letter] ?? [letter]).map((latin) => begin + latin));
    spellings = next.length > MOST_SPELLINGS ? spellings.map((begin) => begin + (LATIN[letter]?.[0] ?? letter)) : next;
  }
  return spellings;
}

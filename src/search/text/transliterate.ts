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

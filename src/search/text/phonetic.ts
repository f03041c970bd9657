/*
 * How a word sounds to a Russian ear, in one alphabet for both scripts:
 * vowels a e i o u; consonants b v g d z k l m n p r s t f h, c «ц», C «ч», S «ш», j «дж/ж», and what a letter of English
 * leaves open: T th, E «ea» (и or е), w (в or у), Q «c» before e, i, y (с or ц), G «g» there and at the end (дж or г),
 * K «c» at the end of a stem (к or с: topic, servic).
 */

/** The groups by their first letter, the longest first: few letters begin more than one. */
type Groups = ReadonlyMap<string, readonly (readonly [string, string])[]>;

function grouped(table: Readonly<Record<string, string>>): Groups {
  const groups = new Map<string, (readonly [string, string])[]>();
  for (const entry of Object.entries(table).sort(([a], [b]) => b.length - a.length)) {
    const first = entry[0].charAt(0);
    groups.set(first, [...(groups.get(first) ?? []), entry]);
  }
  return groups;
}

const CYRILLIC = grouped({
  дж: 'j',
  тс: 'c',
  дз: 'z',
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'C',
  ш: 'S',
  щ: 'S',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
});

/** Letters and groups of letters of English words and of the usual transliterations of Russian ones. */
const LATIN = grouped({
  auto: 'avto',
  tion: 'Sn',
  shch: 'S',
  sch: 'sk',
  tch: 'C',
  dge: 'j',
  igh: 'ai',
  eau: 'o',
  que: 'k',
  ch: 'C',
  sh: 'S',
  ph: 'f',
  th: 'T',
  gh: 'g',
  ck: 'k',
  qu: 'kv',
  wh: 'w',
  wr: 'r',
  kh: 'h',
  zh: 'j',
  ts: 'c',
  kn: 'n',
  dj: 'j',
  ee: 'i',
  ea: 'E',
  oo: 'u',
  ou: 'au',
  ow: 'au',
  ai: 'ei',
  ay: 'ei',
  ei: 'ei',
  ey: 'ei',
  au: 'o',
  aw: 'o',
  ew: 'u',
  ue: 'u',
  ya: 'a',
  yu: 'u',
  yo: 'o',
  ye: 'e',
  ju: 'u',
  ja: 'a',
  ce: 'Qe',
  ci: 'Qi',
  cy: 'Qi',
  ge: 'Ge',
  gi: 'Gi',
  gy: 'Gi',
  a: 'a',
  b: 'b',
  c: 'k',
  d: 'd',
  e: 'e',
  f: 'f',
  g: 'g',
  h: 'h',
  i: 'i',
  j: 'j',
  k: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  o: 'o',
  p: 'p',
  q: 'k',
  r: 'r',
  s: 's',
  t: 't',
  u: 'u',
  v: 'v',
  w: 'w',
  x: 'ks',
  y: 'i',
  z: 'z',
});

/** «e» at the end of an English word is not heard: cache, slice. */
const SILENT_END = /(?<=[aeiouy][^aeiouy]{1,3})e$/;

function spell(word: string, groups: Groups): string {
  let sound = '';
  for (let at = 0; at < word.length;) {
    const letter = word.charAt(at);
    const found = groups.get(letter)?.find(([group]) => group.length === 1 || word.startsWith(group, at));
    const heard = found ? found[1] : letter;
    if (heard !== sound.at(-1)) sound += heard;
    at += found ? found[0].length : 1;
  }
  return sound;
}

/** What a Latin abbreviation is called by its letters: SLA → eselei, CI/CD → siaisidi. */
const LETTERS = grouped({
  a: 'ei',
  b: 'bi',
  c: 'si',
  d: 'di',
  e: 'i',
  f: 'ef',
  g: 'ji',
  h: 'eiC',
  i: 'ai',
  j: 'jei',
  k: 'kei',
  l: 'el',
  m: 'em',
  n: 'en',
  o: 'o',
  p: 'pi',
  q: 'kiu',
  r: 'ar',
  s: 'es',
  t: 'ti',
  u: 'iu',
  v: 'vi',
  w: 'dablu',
  x: 'eks',
  y: 'vai',
  z: 'zed',
});

/** A Latin abbreviation read letter by letter. */
export function soundOfLetters(word: string): string {
  return spell(word, LETTERS);
}

/** What «c» and «g» at the end of an English stem stand for: an «e» may have followed. */
function withOpenEnd(sound: string, word: string): string {
  const last = word.at(-1);
  if (word.length < 4 || (last !== 'c' && last !== 'g') || /[cng][cg]$/.test(word)) return sound;
  return sound.slice(0, -1) + (last === 'c' ? 'K' : 'G');
}

/** A normalised word of either script → its sounds: кафка and kafka → kafka, эксплейн and explain → eksplein. */
export function soundOf(word: string): string {
  if (/[а-я]/.test(word)) return spell(word, CYRILLIC);
  const sound = spell(word, LATIN);
  return word.length > 3 && SILENT_END.test(word) ? sound.replace(/e$/, '') : withOpenEnd(sound, word);
}

const LONG: Readonly<Record<string, string>> = { a: 'ei', i: 'ai', y: 'ai', o: 'ou', u: 'iu' };
const LONG_STEM = /^(.*[^aeiouy])([aiouy])([^aeiouywxr]|ch|st)e?$/;

/** A short English stem as it sounds where an «e» has followed it: rate, cach(e) → reit, keiC; null where none may have. */
export function soundOfLong(stem: string): string | null {
  const [, begin, vowel = '', end] = (stem.length < 8 && LONG_STEM.exec(stem)) || [];
  if (begin === undefined || end === undefined) return null;
  const soft = end === 'c' ? 'Q' : end === 'g' ? 'G' : soundOf(end);
  return soundOf(begin) + (LONG[vowel] ?? vowel) + soft;
}

const VOWELS = 'aeiouE';
/** What a letter of English leaves open costs little. */
const OPEN: ReadonlySet<string> = new Set(
  ['Ee', 'Ei', 'wv', 'wu', 'Qs', 'Qc', 'Gj', 'Gg', 'Kk', 'Ks', 'Kc', 'KQ', 'Tt', 'Ts', 'Tz', 'Tf'].flatMap((pair) => [
    pair,
    `${pair[1]}${pair[0]}`,
  ]),
);
/** Consonants that one ear takes for the other. */
const ALIKE = new Set(
  [
    'bp',
    'vf',
    'dt',
    'zs',
    'gk',
    'jS',
    'CS',
    'jC',
    'hk',
    'hg',
    'cs',
    'ct',
    'cC',
    'gj',
    'jz',
    'vu',
    'Ck',
    'ck',
    'Qk',
    'QC',
    'GS',
  ].flatMap((pair) => [pair, `${pair[1]}${pair[0]}`]),
);

export function isVowel(sound: string): boolean {
  return VOWELS.includes(sound);
}

/** What it costs to take one sound for another: 0 the same, 1 nothing alike. */
export function confusion(a: string, b: string): number {
  if (a === b) return 0;
  if (OPEN.has(a + b)) return 0.08;
  if (isVowel(a) && isVowel(b)) return 0.3;
  return ALIKE.has(a + b) ? 0.4 : 1;
}

/** The keys of a keyboard in the US and in the Russian layout, without and with Shift. */
const US = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,./~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?@#$^&|';
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю.ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"№;:?/';

function table(from: string, to: string): ReadonlyMap<string, string> {
  return new Map([...from].map((key, at) => [key, to[at] ?? key]));
}

const TO_RUSSIAN = table(US, RUSSIAN);
const TO_US = table(RUSSIAN, US);

function retype(text: string, keys: ReadonlyMap<string, string>): string {
  return Array.from(text, (sign) => keys.get(sign) ?? sign).join('');
}

/** What the same keys give in the Russian layout: `rfarf` → кафка. */
export function asRussian(text: string): string {
  return retype(text, TO_RUSSIAN);
}

/** What the same keys give in the US layout: `вщслук` → docker. */
export function asLatin(text: string): string {
  return retype(text, TO_US);
}

/** The text in the other layout, by the script that most of its letters belong to; null where it has no letters. */
export function otherLayout(text: string): string | null {
  const latin = text.match(/[a-z]/gi)?.length ?? 0;
  const russian = text.match(/[а-яё]/gi)?.length ?? 0;
  if (latin + russian === 0) return null;
  return latin >= russian ? asRussian(text) : asLatin(text);
}

const ROWS = ['qwertyuiop[]', "asdfghjkl;'", 'zxcvbnm,./', 'йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю.'];
const NEIGHBOURS = new Set<string>();
for (const [at, row] of ROWS.entries()) {
  const below = at % 3 < 2 ? (ROWS[at + 1] ?? '') : '';
  for (let key = 0; key < row.length; key++) {
    for (const other of [row[key + 1], below[key], below[key - 1]]) {
      if (other) NEIGHBOURS.add(`${row[key]}${other}`).add(`${other}${row[key]}`);
    }
  }
}

/** Whether two letters lie side by side on a keyboard. */
export function areNeighbours(a: string, b: string): boolean {
  return NEIGHBOURS.has(a + b);
}

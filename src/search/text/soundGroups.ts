/** What groups of letters sound like, by their first letter, the longest first: few letters begin more than one. */
export type Groups = ReadonlyMap<string, readonly (readonly [string, string])[]>;

/** A table of groups and their sounds → the form that `spell` looks through. */
export function grouped(table: Readonly<Record<string, string>>): Groups {
  const groups = new Map<string, (readonly [string, string])[]>();
  for (const entry of Object.entries(table).sort(([a], [b]) => b.length - a.length)) {
    const first = entry[0].charAt(0);
    groups.set(first, [...(groups.get(first) ?? []), entry]);
  }
  return groups;
}

/** The sounds of a word, the longest groups first; no sound twice in a row, a sign that no group has is itself. Total. */
export function spell(word: string, groups: Groups): string {
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

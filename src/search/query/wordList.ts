/** Letters of a word beyond this many are not compared. */
export const DEEPEST = 40;

/** A sorted list, made ready for `nearWords`. */
export class WordList {
  /** How many letters each word shares with the one before it. */
  readonly shared: Uint8Array;

  constructor(readonly words: readonly string[]) {
    this.shared = new Uint8Array(words.length);
    for (let at = 1; at < words.length; at++) {
      const [before, word] = [words[at - 1] ?? '', words[at] ?? ''];
      const most = Math.min(before.length, word.length, DEEPEST);
      let same = 0;
      while (same < most && before.charCodeAt(same) === word.charCodeAt(same)) same++;
      this.shared[at] = same;
    }
  }
}

import type { Drawing } from './drawing';

/** Names in the corners of frames: how a picture says «loop», not what it says. */
const FRAMES = new Set(['цикл', 'либо', 'если', 'вместе', 'выход', 'важно']);

/** Letters and digits alone: a label is broken into lines in the picture, and a frame's words stand in brackets. */
function letters(text: string): string {
  return text
    .replace(/&[a-z]+;/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Words of the picture that the text alternative does not have. */
export function missingWords({ svg, words }: Pick<Drawing, 'svg' | 'words'>): string[] {
  const said = letters(words.join(' '));
  const shown = svg.flatMap((line) => /<text[^>]*>(.*)<\/text>/.exec(line)?.[1] ?? []);
  return shown.filter((text) => !FRAMES.has(text) && !said.includes(letters(text)));
}

/** Steps that can be shown, as groups of the picture. */
export function stepCount(svg: readonly string[]): number {
  return svg.filter((line) => line === '<g class="s">').length;
}

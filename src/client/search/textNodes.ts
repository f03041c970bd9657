/** What stands in the page but is not its text: pictures, controls, what only a screen reader hears. */
const NOT_TEXT = 'svg, button, script, style, .hash-link, .gk-unseen, .visually-hidden';
/** A word never goes on from one of these to the next. */
const BLOCK = 'p, li, h1, h2, h3, h4, td, th, dt, dd, pre, summary, figcaption, blockquote, div, section, article';

/** The text of one block, and the nodes that it is made of. */
export interface TextBlock {
  readonly text: string;
  readonly nodes: readonly Text[];
}

/** The blocks of text inside an element: a word that is cut by `<code>` or by colouring is whole in them. */
export function textBlocks(root: Element): TextBlock[] {
  const blocks: { block: Element | null; text: string; nodes: Text[] }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (!parent || parent.closest(NOT_TEXT)) continue;
    const block = parent.closest(BLOCK);
    const last = blocks.at(-1);
    if (last && last.block === block) {
      last.text += node.data;
      last.nodes.push(node);
    } else {
      blocks.push({ block, text: node.data, nodes: [node] });
    }
  }
  return blocks;
}

/** The stretch of a block from `start` up to `end` as ranges, one for each node it touches. */
export function rangesOf({ nodes }: TextBlock, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  let offset = 0;
  for (const node of nodes) {
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, node.length);
    if (from < to) {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
    offset += node.length;
  }
  return ranges;
}

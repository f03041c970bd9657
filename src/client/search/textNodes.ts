/** What stands in the page but is not its text: pictures, controls, what only a screen reader hears. */
const NOT_TEXT = new Set(['svg', 'BUTTON', 'SCRIPT', 'STYLE']);
const NOT_TEXT_CLASSES = ['hash-link', 'gk-unseen'];
/** Inside one of these a word may go on from one element to the next: parts of code are coloured apart. */
const INLINE = new Set([
  'A',
  'ABBR',
  'B',
  'CODE',
  'DEL',
  'EM',
  'I',
  'INS',
  'KBD',
  'MARK',
  'S',
  'SMALL',
  'SPAN',
  'STRONG',
]);

/** A stretch of text that no block interrupts, and the nodes that it is made of. */
export interface TextBlock {
  text: string;
  readonly nodes: Text[];
}

/** The text inside an element, in blocks: a word that is cut by `<code>` or by colouring is whole in them. */
export function textBlocks(root: Element): TextBlock[] {
  const blocks: TextBlock[] = [{ text: '', nodes: [] }];
  const begin = () => {
    if (blocks.at(-1)?.text !== '') blocks.push({ text: '', nodes: [] });
  };
  const visit = (element: Element) => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      const block = blocks.at(-1);
      if (node instanceof Text) {
        block?.nodes.push(node);
        if (block) block.text += node.data;
      } else if (node instanceof Element && !isNotText(node)) {
        const inline = INLINE.has(node.tagName);
        if (!inline) begin();
        visit(node);
        if (!inline) begin();
      }
    }
  };
  visit(root);
  return blocks;
}

function isNotText(element: Element): boolean {
  return NOT_TEXT.has(element.tagName) || NOT_TEXT_CLASSES.some((name) => element.classList.contains(name));
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

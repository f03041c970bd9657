import type { Line } from '../scene';

/** The lines of a text: Mermaid makes a `tspan` of each, or leaves a single line bare. */
function rowsOf(text: SVGTextElement): SVGTextContentElement[] {
  const outer = [...text.querySelectorAll<SVGTSpanElement>('tspan.text-outer-tspan')];
  if (outer.length > 0) return outer;
  const children = [...text.children].filter((child) => child instanceof SVGTSpanElement);
  return children.length > 0 ? children : [text];
}

/** Every line of a text on its own: its words, its middle and its width as measured. */
export function readLines(text: SVGTextElement, step: number | null): Line[] {
  return rowsOf(text).flatMap((row) => {
    const words = (row.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (!words) return [];
    const first = row.getExtentOfChar(0);
    const width = row.getComputedTextLength();
    const middle = new DOMPoint(first.x + width / 2, first.y + first.height / 2).matrixTransform(
      text.getCTM() ?? new DOMMatrix(),
    );
    const style = getComputedStyle(row);
    return [
      {
        kind: 'text' as const,
        text: words,
        x: middle.x,
        y: middle.y,
        width,
        size: Number.parseFloat(style.fontSize),
        halo: text.matches('.messageText, .loopText, .sectionTitle'),
        bold: Number(style.fontWeight) >= 500,
        fill: style.fill,
        step,
      },
    ];
  });
}

/** What Mermaid writes into the corner of a frame, in the language of the book. */
const FRAMES: Readonly<Record<string, string>> = {
  loop: 'цикл',
  alt: 'либо',
  opt: 'если',
  par: 'вместе',
  break: 'выход',
  critical: 'важно',
};

/** Translates the corners of frames; before anything is measured. */
export function translateFrames(root: Element): void {
  for (const text of root.querySelectorAll('text.labelText')) {
    text.textContent = FRAMES[text.textContent ?? ''] ?? text.textContent;
  }
}

import type { Geometry, Item, Line, Matrix, Shape } from '../scene';
import { readMarkers } from './markers';
import { readLines } from './text';

const number = (element: Element, name: string): number => Number.parseFloat(element.getAttribute(name) ?? '0') || 0;

/** Mermaid makes lines of life far too long and lets the edge of the picture cut them. */
function bottom(element: SVGElement): number {
  const box = element.ownerSVGElement?.viewBox.baseVal;
  return element.classList.contains('actor-line') && box ? box.y + box.height : Infinity;
}

/** The element's outline in its own coordinates; null for what has none. */
export function readGeometry(element: SVGGeometryElement): Geometry | null {
  const value = (name: string) => number(element, name);
  switch (element.tagName) {
    case 'rect':
      if (value('width') <= 0 || value('height') <= 0) return null;
      return {
        ...{ tag: 'rect', x: value('x'), y: value('y'), width: value('width'), height: value('height') },
        radius: value('rx'),
      };
    case 'circle':
      return value('r') > 0 ? { tag: 'circle', cx: value('cx'), cy: value('cy'), r: value('r') } : null;
    case 'line':
      return {
        tag: 'path',
        d: `M${value('x1')},${value('y1')}L${value('x2')},${Math.min(value('y2'), bottom(element))}`,
      };
    case 'polygon':
      return { tag: 'path', d: `M${(element.getAttribute('points') ?? '').trim().split(/\s+/).join('L')}Z` };
    case 'path':
      return element.getAttribute('d') ? { tag: 'path', d: element.getAttribute('d') ?? '' } : null;
    default:
      throw new Error(`<${element.tagName}> is a shape that the writer does not know`);
  }
}

/** How a shape is painted; null where nothing is seen of it. */
export function readPaint(element: Element): Pick<Shape, 'fill' | 'stroke' | 'thickness' | 'dashed'> | null {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return null;
  const thickness = Number.parseFloat(style.strokeWidth) || 0;
  const stroke = thickness > 0 ? style.stroke : 'none';
  const open = element.tagName === 'line';
  const fill = open ? 'none' : style.fill;
  if (fill === 'none' && stroke === 'none') return null;
  const dashes = style.strokeDasharray.split(/[\s,]+/).map(Number.parseFloat);
  return { fill, stroke, thickness, dashed: dashes.some((dash) => dash > 0) };
}

/** From the element's coordinates to the picture's; the scale without the last digits, which differ by the page's zoom. */
export function matrixOf(element: SVGGraphicsElement): Matrix {
  const { a, b, c, d, e, f } = element.getCTM() ?? new DOMMatrix();
  const whole = (value: number) => Math.round(value * 1e4) / 1e4;
  return [whole(a), whole(b), whole(c), whole(d), e, f];
}

/** The number of `data-id="i4"` of the message or note that the element is, or is part of. */
function stepOf(element: Element): number | null {
  const owner = element.closest('[data-et="message"], [data-et="note"]');
  return owner ? Number(owner.getAttribute('data-id')?.slice(1)) : null;
}

/** Everything seen in the picture, in the order of painting. Words of a message come before its line: they get its number. */
export function readItems(root: SVGSVGElement): Item[] {
  const items: Item[] = [];
  let words: Line[] = [];
  for (const element of root.querySelectorAll<SVGGraphicsElement>('rect, circle, line, polygon, path, ellipse, text')) {
    if (element.closest('defs, marker, symbol, clipPath')) continue;
    const step = stepOf(element);
    if (element instanceof SVGTextElement) {
      const lines = readLines(element, step);
      if (element.classList.contains('messageText')) words.push(...lines);
      else items.push(...lines);
      continue;
    }
    const shape = element as SVGGeometryElement;
    const paint = readPaint(shape);
    const geometry = readGeometry(shape);
    if (!paint || !geometry) continue;
    const matrix = matrixOf(shape);
    items.push({ kind: 'shape', geometry, matrix, ...paint, step }, ...readMarkers(shape, matrix, step));
    if (step !== null) {
      items.push(...words.map((line) => ({ ...line, step })));
      words = [];
    }
  }
  return items;
}

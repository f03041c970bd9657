import type { Matrix } from './scene';

export type Point = readonly [x: number, y: number];

/** A stretch of a path in absolute coordinates. Arcs keep their radii and flags. */
export type Segment =
  | { readonly type: 'M' | 'L'; readonly to: Point }
  | { readonly type: 'C'; readonly first: Point; readonly second: Point; readonly to: Point }
  | { readonly type: 'A'; readonly radii: Point; readonly large: boolean; readonly sweep: boolean; readonly to: Point }
  | { readonly type: 'Z' };

const TOKEN = /[a-zA-Z]|[-+]?(?:\d*\.\d+|\d+\.?)(?:e[-+]?\d+)?/g;
const ARGUMENTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };

/** The segments of `d`. Throws on commands that Mermaid has not used so far: the smooth curves. */
export function parsePath(d: string): Segment[] {
  const tokens = d.match(TOKEN) ?? [];
  const segments: Segment[] = [];
  let at: Point = [0, 0];
  let start: Point = [0, 0];
  let command = '';
  for (let index = 0; index < tokens.length;) {
    if (/[a-zA-Z]/.test(tokens[index] ?? '')) command = tokens[index++] ?? '';
    const name = command.toUpperCase();
    const count = ARGUMENTS[name];
    if (count === undefined) throw new Error(`путь с командой «${command}» писать не умеем`);
    const numbers = tokens.slice(index, index + count).map(Number);
    index += count;
    const [x, y] = command === name ? [0, 0] : at;
    const point = (offset: number): Point => [(numbers[offset] ?? 0) + x, (numbers[offset + 1] ?? 0) + y];
    switch (name) {
      case 'M':
      case 'L':
        at = point(0);
        segments.push({ type: name, to: at });
        if (name === 'M') start = at;
        if (command === 'M') command = 'L';
        if (command === 'm') command = 'l';
        break;
      case 'H':
      case 'V':
        at = name === 'H' ? [(numbers[0] ?? 0) + x, at[1]] : [at[0], (numbers[0] ?? 0) + y];
        segments.push({ type: 'L', to: at });
        break;
      case 'Q':
        segments.push(raise(at, point(0), point(2)));
        at = point(2);
        break;
      case 'C':
        segments.push({ type: 'C', first: point(0), second: point(2), to: point(4) });
        at = point(4);
        break;
      case 'A':
        at = point(5);
        segments.push({
          type: 'A',
          radii: [numbers[0] ?? 0, numbers[1] ?? 0],
          large: numbers[3] === 1,
          sweep: numbers[4] === 1,
          to: at,
        });
        break;
      default:
        segments.push({ type: 'Z' });
        at = start;
    }
  }
  return segments;
}

/** A quadratic curve as a cubic one. */
function raise(from: Point, control: Point, to: Point): Segment {
  const third = (end: Point): Point => [
    end[0] + (2 / 3) * (control[0] - end[0]),
    end[1] + (2 / 3) * (control[1] - end[1]),
  ];
  return { type: 'C', first: third(from), second: third(to), to };
}

export function transformPoint([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The path in the picture's coordinates. Arcs may be moved, and not turned. */
export function transformPath(segments: readonly Segment[], matrix: Matrix): Segment[] {
  const move = (point: Point) => transformPoint(matrix, point);
  return segments.map((segment) => {
    if (segment.type === 'Z') return segment;
    if (segment.type === 'C')
      return { type: 'C', first: move(segment.first), second: move(segment.second), to: move(segment.to) };
    if (segment.type === 'A' && (matrix[0] !== 1 || matrix[1] !== 0 || matrix[3] !== 1))
      throw new Error('повёрнутую дугу писать не умеем');
    return { ...segment, to: move(segment.to) };
  });
}

/** The farthest point of an arc that is half of an ellipse, as those of cylinders and stadiums are. */
function crown(from: Point, arc: Extract<Segment, { type: 'A' }>): Point {
  const [dx, dy] = [arc.to[0] - from[0], arc.to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const away = (arc.sweep ? 1 : -1) * (Math.abs(dx) > Math.abs(dy) ? arc.radii[1] : arc.radii[0]);
  return [(from[0] + arc.to[0]) / 2 + (dy / length) * away, (from[1] + arc.to[1]) / 2 - (dx / length) * away];
}

/** Points in whose hull the path lies. */
export function pointsOf(segments: readonly Segment[]): Point[] {
  let at: Point = [0, 0];
  return segments.flatMap((segment) => {
    if (segment.type === 'Z') return [];
    const from = at;
    at = segment.to;
    if (segment.type === 'C') return [segment.first, segment.second, segment.to];
    return segment.type === 'A' ? [crown(from, segment), segment.to] : [segment.to];
  });
}

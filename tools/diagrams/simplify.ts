import { type Point, type Segment, pointsOf } from './path';

/** What the eye does not see, px. */
const TOLERANCE = 0.15;

function distance(from: Point, to: Point, point: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(point[0] - from[0], point[1] - from[1]);
  return Math.abs(dy * (point[0] - from[0]) - dx * (point[1] - from[1])) / length;
}

/** A curve whose control points lie between its ends on one line is that line. */
function straighten(segments: readonly Segment[]): Segment[] {
  let at: Point = [0, 0];
  return segments.map((segment) => {
    const from = at;
    if (segment.type === 'Z') return segment;
    at = segment.to;
    const curved =
      segment.type === 'C' && [segment.first, segment.second].some((point) => distance(from, at, point) > TOLERANCE);
    return segment.type === 'C' && !curved ? { type: 'L', to: at } : segment;
  });
}

/** Whether the way goes straight on at `point`, and not back. */
function isOnTheWay(from: Point, point: Point, to: Point): boolean {
  const ahead = (to[0] - point[0]) * (point[0] - from[0]) + (to[1] - point[1]) * (point[1] - from[1]);
  return ahead >= 0 && distance(from, to, point) <= TOLERANCE;
}

/** The same line with fewer points: Mermaid divides straight edges into many curves. */
export function simplify(segments: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  for (const segment of straighten(segments)) {
    const last = result.at(-1);
    const before = result.at(-2);
    if (segment.type === 'L' && last?.type === 'L' && before && before.type !== 'Z') {
      if (isOnTheWay(before.to, last.to, segment.to)) result.pop();
    }
    result.push(segment);
  }
  return result;
}

/** The circle that a closed chain of many curves approximates; null for anything else. */
export function asCircle(segments: readonly Segment[]): { x: number; y: number; r: number } | null {
  const curves = segments.filter((segment) => segment.type === 'C');
  if (curves.length < 8 || segments.some((segment) => segment.type === 'L' || segment.type === 'A')) return null;
  const ends = pointsOf(segments.filter((segment) => segment.type === 'M')).concat(curves.map(({ to }) => to));
  const [xs, ys] = [ends.map(([x]) => x), ends.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [x, y, r] = [(left + right) / 2, (top + bottom) / 2, (right - left) / 2];
  return ends.every((end) => Math.abs(Math.hypot(end[0] - x, end[1] - y) - r) < TOLERANCE) ? { x, y, r } : null;
}

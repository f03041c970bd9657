import type { Point, Segment } from './path';

/** With one decimal, and no zero that SVG does not ask for: `-.5`, `12`, `0`. */
export function short(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded).replace(/^(-?)0\./, '$1.');
}

/** Numbers of one command: a minus separates as well as a space does. */
function join(numbers: readonly number[]): string {
  return numbers
    .map(short)
    .reduce((text, next) => (text && !next.startsWith('-') ? `${text} ${next}` : text + next), '');
}

/** `d` of a path in relative coordinates, each point rounded where it really is, so that no error adds up. */
export function writePath(segments: readonly Segment[]): string {
  let at: Point = [0, 0];
  let start: Point = [0, 0];
  const round = ([x, y]: Point): Point => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
  const relative = (point: Point): [number, number] => [round(point)[0] - at[0], round(point)[1] - at[1]];
  return segments
    .map((segment) => {
      if (segment.type === 'Z') {
        at = start;
        return 'z';
      }
      const [dx, dy] = relative(segment.to);
      const text = ((): string => {
        if (segment.type === 'M') return `M${join(round(segment.to))}`;
        if (segment.type === 'C') return `c${join([segment.first, segment.second, segment.to].flatMap(relative))}`;
        if (segment.type === 'A')
          return `a${join([...segment.radii, 0, Number(segment.large), Number(segment.sweep), dx, dy])}`;
        if (short(dx) === '0') return `v${short(dy)}`;
        return short(dy) === '0' ? `h${short(dx)}` : `l${join([dx, dy])}`;
      })();
      at = round(segment.to);
      if (segment.type === 'M') start = at;
      return text;
    })
    .join('');
}

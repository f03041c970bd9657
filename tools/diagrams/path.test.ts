import { describe, expect, it } from 'vitest';
import { parsePath, pointsOf, transformPath } from './path';
import { asCircle, simplify } from './simplify';
import { short, writePath } from './writePath';

/** A path as it is written after it was read. */
function rewrite(d: string): string {
  return writePath(simplify(parsePath(d)));
}

describe('a path that is read and written', () => {
  it.each([
    ['M0,0L10,0L10,20Z', 'M0 0h10v20z'],
    ['M 1 2 l 3 4 v -5 h 6 z', 'M1 2l3 4v-5h6z'],
    ['M0 0 10 10', 'M0 0l10 10'],
    ['M-.5-1.25C1e1,0 .04-3 5,6', 'M-.5-1.2c10.5 1.2 .5-1.8 5.5 7.2'],
    ['M0,5a10,5 0,0,0 20,0', 'M0 5a10 5 0 0 0 20 0'],
    ['M0,0Q10,0 10,10', 'M0 0c6.7 0 10 3.3 10 10'],
  ])('%s', (d, written) => expect(rewrite(d)).toBe(written));

  it('does not gather the errors of rounding', () => {
    const d = `M0,0${Array.from({ length: 50 }, (_, index) => `L${(index + 1) * 1.04},${((index + 1) % 2) * 3}`).join('')}`;
    const ends = pointsOf(parsePath(writePath(parsePath(d))));
    expect(ends.at(-1)?.[0]).toBeCloseTo(52, 1);
  });

  it('is refused where it has commands that are not known', () => {
    expect(() => parsePath('M0 0S1 1 2 2')).toThrow('путь с командой «S» писать не умеем');
  });
});

describe('a simpler path of the same look', () => {
  it('has one line for a straight chain of curves', () => {
    expect(rewrite('M5,0L5,4C5,8 5,12 5,16C5,20 5,24 5,28L5,30')).toBe('M5 0v30');
  });

  it('keeps corners, and ways that turn back', () => {
    expect(rewrite('M0,0L10,0L10,10')).toBe('M0 0h10v10');
    expect(rewrite('M0,0L10,0L5,0')).toBe('M0 0h10h-5');
  });

  it('is a circle where many curves make one', () => {
    const at = (index: number) => [5 * Math.cos((index * Math.PI) / 6) + 3, 5 * Math.sin((index * Math.PI) / 6) + 4];
    const curves = Array.from({ length: 12 }, (_, index) => `C${[at(index), at(index + 1), at(index + 1)].join(' ')}`);
    const circle = asCircle(parsePath(`M${at(0).join(' ')}${curves.join('')}Z`));
    expect(circle?.x).toBeCloseTo(3);
    expect(circle?.y).toBeCloseTo(4);
    expect(circle?.r).toBeCloseTo(5);
    expect(asCircle(parsePath('M0 0C1 1 2 2 3 3Z'))).toBeNull();
  });
});

describe('a path that is moved', () => {
  it('goes where the matrix says', () => {
    expect(writePath(transformPath(parsePath('M0 0L10 0'), [0, 1, -1, 0, 5, 6]))).toBe('M5 6v10');
  });

  it('takes its arcs along, but does not turn them', () => {
    const arc = parsePath('M0 5a10 5 0 0 0 20 0');
    expect(writePath(transformPath(arc, [1, 0, 0, 1, 2, 3]))).toBe('M2 8a10 5 0 0 0 20 0');
    expect(() => transformPath(arc, [0, 1, -1, 0, 0, 0])).toThrow('повёрнутую дугу');
  });

  it('reaches as far as the bulge of its arcs', () => {
    expect(pointsOf(parsePath('M0 5a10 5 0 0 0 20 0'))).toContainEqual([10, 10]);
    expect(pointsOf(parsePath('M0 5a10 5 0 0 1 20 0'))).toContainEqual([10, 0]);
  });
});

it.each([
  [0, '0'],
  [-0.04, '0'],
  [0.55, '.6'],
  [-0.5, '-.5'],
  [12.34, '12.3'],
  [100, '100'],
])('%f is written as %s', (value, text) => expect(short(value)).toBe(text));

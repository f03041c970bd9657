import { type Role, roleOf } from '../../plugins/diagrams/palette';
import type { Line, Shape } from './scene';

/*
 * A short class for every way of painting; src/components/Diagram/picture.css has the rules, once for all pictures.
 * What Mermaid paints in any other way is an error: a colour without a token would not follow the theme.
 */
const SHAPES: Readonly<Record<string, string>> = {
  'node line': 'n',
  'group rim': 'g',
  'group line': 'g',
  'ground line': 'i',
  'note note-line': 'o',
  'ground none': 'b',
  'none edge': 'e',
  'edge edge': 'h',
  'none rim': 'r',
  'line none': 'h',
  'node none': 'n',
  'none line': 'n',
};
const TEXTS: Readonly<Record<string, string>> = { ink: '', line: '', label: 'm' };
/** Thicker than an ordinary edge, px: `A ==> B`. */
const THICK = 3;

function role(color: string): Role | 'none' {
  if (color === 'none') return 'none';
  const known = roleOf(color);
  if (!known) throw new Error(`цвет ${color} не из палитры (plugins/diagrams/palette.ts)`);
  return known;
}

/** The class of a shape. Throws where it is painted in a way that has none. */
export function shapeClass(shape: Shape): string {
  const pair = `${role(shape.fill)} ${role(shape.stroke)}`;
  const name = SHAPES[pair];
  if (!name) throw new Error(`для заливки и линии «${pair}» нет класса (tools/diagrams/classes.ts)`);
  if (name !== 'e') return name === 'r' && shape.dashed ? 'r p' : name;
  return [name, shape.dashed && 'p', shape.thickness > THICK && 'k'].filter(Boolean).join(' ');
}

/** The class of a line of text; the empty string for ordinary ones. */
export function textClass(line: Line): string {
  const name = TEXTS[role(line.fill)];
  if (name === undefined) throw new Error(`текст цвета «${role(line.fill)}» не предусмотрен`);
  if (line.bold) return 'c';
  return line.halo ? 'w' : name;
}

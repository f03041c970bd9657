import { FONT_SIZE } from '../../plugins/diagrams/options';
import { shapeClass, textClass } from './classes';
import { type Point, parsePath, pointsOf, transformPath, transformPoint } from './path';
import type { Item, Line, Shape } from './scene';
import { asCircle, simplify } from './simplify';
import { short, writePath } from './writePath';

/** Around everything that is drawn, px: half of the thickest line and a little air. */
const MARGIN = 3;
/** Radius of the corners of nodes, groups and notes, px. */
const RADII: Readonly<Record<string, number>> = { n: 6, g: 8, i: 6, o: 4 };
/** From the middle of a line of text to its baseline, in parts of the size: half of the height of capitals. */
const BASELINE = 0.35;

interface Mark {
  /** Without its coordinates this is what is painted; two equal marks are one. */
  readonly text: string;
  readonly points: readonly Point[];
  readonly step: number | null;
}

const attribute = (name: string, value: string): string => (value ? ` ${name}="${value}"` : '');

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function writeRect(shape: Shape, className: string): Mark {
  if (shape.geometry.tag !== 'rect') throw new Error('not a rectangle');
  const { x, y, width, height } = shape.geometry;
  const [left, top] = transformPoint(shape.matrix, [x, y]);
  const [right, bottom] = transformPoint(shape.matrix, [x + width, y + height]);
  const radius = Math.max(RADII[className] ?? 0, shape.geometry.radius);
  const numbers = [left, top, right - left, bottom - top].map(short);
  const [ax, ay, aw, ah] = numbers;
  return {
    text: `<rect class="${className}" x="${ax}" y="${ay}" width="${aw}" height="${ah}"${radius ? ` rx="${short(radius)}"` : ''}/>`,
    points: [
      [left, top],
      [right, bottom],
    ],
    step: shape.step,
  };
}

function writeCircle(x: number, y: number, r: number, className: string, step: number | null): Mark {
  return {
    text: `<circle class="${className}" cx="${short(x)}" cy="${short(y)}" r="${short(r)}"/>`,
    points: [
      [x - r, y - r],
      [x + r, y + r],
    ],
    step,
  };
}

function writeShape(shape: Shape, groups: readonly Shape[]): Mark {
  const plain = shapeClass(shape);
  const className = plain === 'b' ? groundClass(shape, groups) : plain;
  const { geometry, matrix, step } = shape;
  if (geometry.tag === 'rect') return writeRect(shape, className);
  if (geometry.tag === 'circle') {
    const [x, y] = transformPoint(matrix, [geometry.cx, geometry.cy]);
    return writeCircle(x, y, geometry.r * Math.hypot(matrix[0], matrix[1]), className, step);
  }
  const path = transformPath(parsePath(geometry.d), matrix);
  const circle = asCircle(path);
  if (circle) return writeCircle(circle.x, circle.y, circle.r, className, step);
  const simple = simplify(path);
  return { text: `<path class="${className}" d="${writePath(simple)}"/>`, points: pointsOf(path), step };
}

function writeLine(line: Line): Mark {
  if (line.size !== FONT_SIZE) throw new Error(`текст «${line.text}» размером ${line.size} px вместо ${FONT_SIZE}`);
  const [x, y] = [short(line.x), short(line.y + line.size * BASELINE)];
  return {
    text: `<text${attribute('class', textClass(line))} x="${x}" y="${y}" textLength="${short(line.width)}" lengthAdjust="spacingAndGlyphs">${escapeText(line.text)}</text>`,
    points: [
      [line.x - line.width / 2, line.y - line.size / 2],
      [line.x + line.width / 2, line.y + line.size / 2],
    ],
    step: line.step,
  };
}

/** Equal marks are painted once: Mermaid outlines some shapes twice. */
function unique(marks: readonly Mark[]): Mark[] {
  const seen = new Set<string>();
  return marks.filter(({ text, step }) => {
    const key = `${step} ${text}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** The ground under the words of an arrow is that of the group they stand in. */
function groundClass(ground: Shape, groups: readonly Shape[]): string {
  const middle = (shape: Shape): Point => {
    const { geometry, matrix } = shape;
    if (geometry.tag !== 'rect') return [NaN, NaN];
    return transformPoint(matrix, [geometry.x + geometry.width / 2, geometry.y + geometry.height / 2]);
  };
  const [x, y] = middle(ground);
  const isInside = groups.some((group) => {
    if (group.geometry.tag !== 'rect') return false;
    const [groupX, groupY] = middle(group);
    return Math.abs(x - groupX) < group.geometry.width / 2 && Math.abs(y - groupY) < group.geometry.height / 2;
  });
  return isInside ? 'b j' : 'b';
}

/** The steps of a sequence in their order, each in a group of its own, above everything else. */
function writeSteps(marks: readonly Mark[]): string[] {
  const still = marks.filter(({ step }) => step === null).map(({ text }) => text);
  const steps = [...new Set(marks.flatMap(({ step }) => (step === null ? [] : [step])))].sort((a, b) => a - b);
  return [
    ...still,
    ...steps.flatMap((step) => [
      '<g class="s">',
      ...marks.filter((mark) => mark.step === step).map(({ text }) => text),
      '</g>',
    ]),
  ];
}

export interface Picture {
  /** px at the natural size. */
  readonly width: number;
  readonly height: number;
  /** The SVG, an element a line, so that changes are seen line by line. */
  readonly svg: readonly string[];
}

/** The picture without anything of the browser that drew it: no ids but two, no styles, no colours. */
export function writeSvg(items: readonly Item[], names: { id: string; title: string; description: string }): Picture {
  const groups = items.flatMap((item) => (item.kind === 'shape' && shapeClass(item) === 'g' ? [item] : []));
  const marks = unique(items.map((item) => (item.kind === 'text' ? writeLine(item) : writeShape(item, groups))));
  const xs = marks.flatMap(({ points }) => points.map(([x]) => x));
  const ys = marks.flatMap(({ points }) => points.map(([, y]) => y));
  const [left, top] = [Math.floor(Math.min(...xs) - MARGIN), Math.floor(Math.min(...ys) - MARGIN)];
  const width = Math.ceil(Math.max(...xs) + MARGIN) - left;
  const height = Math.ceil(Math.max(...ys) + MARGIN) - top;
  const { id, title, description } = names;
  return {
    width,
    height,
    svg: [
      `<svg class="gk-d" role="img" aria-labelledby="${id}-t ${id}-d" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}">`,
      `<title id="${id}-t">${escapeText(title)}</title>`,
      `<desc id="${id}-d">${escapeText(description)}</desc>`,
      ...writeSteps(marks),
      '</svg>',
    ],
  };
}

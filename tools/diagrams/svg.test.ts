import { describe, expect, it } from 'vitest';
import { standIn } from '../../plugins/diagrams/palette';
import type { Role } from '../../plugins/diagrams/palette';
import type { Item, Line, Shape } from './scene';
import { writeSvg } from './svg';

/** The stand-in of a role as a browser computes it. */
function computed(role: Role): string {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(standIn(role).slice(at, at + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}

function shape(changes: Partial<Shape> = {}): Shape {
  return {
    kind: 'shape',
    geometry: { tag: 'rect', x: 0, y: 0, width: 40, height: 20, radius: 0 },
    matrix: [1, 0, 0, 1, 10, 5],
    fill: computed('node'),
    stroke: computed('line'),
    thickness: 1,
    dashed: false,
    step: null,
    ...changes,
  };
}

function edge(changes: Partial<Shape> = {}): Shape {
  return shape({
    ...{ geometry: { tag: 'path', d: 'M0,0L30,0' }, fill: 'none', stroke: computed('edge') },
    ...changes,
  });
}

function line(changes: Partial<Line> = {}): Line {
  return {
    ...{ kind: 'text', text: 'A < B & C', x: 30, y: 15, width: 32.04, size: 14, bold: false, halo: false },
    fill: computed('ink'),
    step: null,
    ...changes,
  };
}

function write(...items: Item[]): readonly string[] {
  return writeSvg(items, { id: 'acks', title: 'Три & два', description: 'Словами' }).svg.slice(3, -1);
}

describe('a picture', () => {
  it('has its size, its title and its description, and no id but theirs', () => {
    const { width, height, svg } = writeSvg([shape()], { id: 'acks', title: 'Три & два', description: 'Словами' });
    expect([width, height]).toEqual([46, 26]);
    expect(svg.slice(0, 3)).toEqual([
      '<svg class="gk-d" role="img" aria-labelledby="acks-t acks-d" viewBox="7 2 46 26" width="46" height="26">',
      '<title id="acks-t">Три &amp; два</title>',
      '<desc id="acks-d">Словами</desc>',
    ]);
    expect(svg.join('').match(/ id="/g)).toHaveLength(2);
  });

  it('has classes instead of colours, and coordinates of its own', () => {
    expect(write(shape())).toEqual(['<rect class="n" x="10" y="5" width="40" height="20" rx="6"/>']);
    expect(write(edge())).toEqual(['<path class="e" d="M10 5h30"/>']);
    expect(write(edge({ dashed: true, thickness: 3.5 }))).toEqual(['<path class="e p k" d="M10 5h30"/>']);
  });

  it('keeps a corner that is rounder than ours', () => {
    const geometry = { tag: 'rect', x: 0, y: 0, width: 40, height: 20, radius: 10 } as const;
    expect(write(shape({ geometry }))[0]).toContain('rx="10"');
  });

  it('has every line of text with its width, on its baseline, escaped', () => {
    expect(write(line())).toEqual([
      '<text x="30" y="19.9" textLength="32" lengthAdjust="spacingAndGlyphs">A &lt; B &amp; C</text>',
    ]);
    expect(write(line({ bold: true, halo: true }))[0]).toContain('<text class="c"');
    expect(write(line({ halo: true }))[0]).toContain('<text class="w"');
    expect(write(line({ fill: computed('label') }))[0]).toContain('<text class="m"');
  });

  it('paints what Mermaid outlines twice once', () => {
    expect(write(shape(), shape())).toHaveLength(1);
  });

  it('puts words of an arrow on the ground that is behind them', () => {
    const ground = { fill: computed('ground'), stroke: 'none' };
    const group = shape({ fill: computed('group'), stroke: computed('rim'), matrix: [1, 0, 0, 1, 0, 0] });
    const small = { tag: 'rect', x: 0, y: 0, width: 4, height: 4, radius: 0 } as const;
    expect(write(group, shape({ ...ground, geometry: small }))[1]).toContain('class="b j"');
    expect(write(group, shape({ ...ground, geometry: small, matrix: [1, 0, 0, 1, 90, 90] }))[1]).toContain('class="b"');
  });

  it('has the steps of a sequence in their order, above the rest', () => {
    const [first, second] = [edge({ step: 2 }), edge({ step: 0, geometry: { tag: 'path', d: 'M0,9L30,9' } })];
    expect(write(first, second, line({ step: 0, text: 'раз' }), shape())).toEqual([
      '<rect class="n" x="10" y="5" width="40" height="20" rx="6"/>',
      '<g class="s">',
      '<path class="e" d="M10 14h30"/>',
      '<text x="30" y="19.9" textLength="32" lengthAdjust="spacingAndGlyphs">раз</text>',
      '</g>',
      '<g class="s">',
      '<path class="e" d="M10 5h30"/>',
      '</g>',
    ]);
  });
});

describe('what would not follow the theme stops the drawing', () => {
  it.each([
    ['a colour of nobody', shape({ fill: 'rgb(255, 255, 0)' }), 'цвет rgb(255, 255, 0) не из палитры'],
    ['a half transparent colour', shape({ fill: 'rgba(208, 0, 0, 0.5)' }), 'цвет rgba(208, 0, 0, 0.5) не из палитры'],
    [
      'an unknown way of painting',
      shape({ fill: computed('note'), stroke: computed('edge') }),
      '«note edge» нет класса',
    ],
    ['text in the colour of a note', line({ fill: computed('note') }), 'текст цвета «note»'],
    ['text of another size', line({ size: 16 }), 'размером 16 px вместо 14'],
  ])('%s', (_, item, message) => expect(() => write(item)).toThrow(message));
});

import { describe, expect, it } from 'vitest';
import { parseText } from '../book/testing';
import { type Drawing, formatDrawing, parseDrawing } from './drawing';
import { drawingTasks, orphans, stale } from './plan';

const TOOLS = { mermaid: '11.17.2', font: 'roboto 5.3.0' };
const fence = (id: string) => `\`\`\`mermaid${id && ` id=${id}`}\nflowchart TB\n  ${id} --> B\n\`\`\``;
const TASKS = drawingTasks([parseText([fence('new'), fence('old'), fence('same'), fence('')].join('\n\n'))], TOOLS);
const DRAWING: Drawing = {
  ...{ hash: '0', kind: 'graph', width: 1, height: 1 },
  ...{ words: ['A → B'], svg: ['<svg>', '<path/>', '</svg>'] },
};

describe('what is drawn', () => {
  const drawings = new Map([
    ['docs/messaging/diagrams/gone.json', DRAWING],
    ['docs/messaging/diagrams/old.json', DRAWING],
    ['docs/messaging/diagrams/same.json', { ...DRAWING, hash: TASKS[2]?.hash ?? '' }],
  ]);

  it('has a file beside its page; a diagram without id has none', () => {
    expect(TASKS.map(({ file }) => file)).toEqual(
      ['new', 'old', 'same'].map((id) => `docs/messaging/diagrams/${id}.json`),
    );
  });

  it('is what is new or has changed', () => {
    expect(stale(TASKS, drawings).map(({ diagram }) => diagram.id)).toEqual(['new', 'old']);
  });

  it('and what is gone is removed', () => {
    expect(orphans(TASKS, drawings)).toEqual(['docs/messaging/diagrams/gone.json']);
  });
});

describe('a drawing on disk', () => {
  it('is read as it was written, an element a line', () => {
    const text = formatDrawing(DRAWING);
    expect(parseDrawing(text)).toEqual(DRAWING);
    expect(text.split('\n')).toContain('  "<path/>",');
  });

  it.each(['', '{}', '{"hash": 1}', '[]'])('that is none is refused: %j', (text) => {
    expect(() => parseDrawing(text)).toThrow();
  });
});

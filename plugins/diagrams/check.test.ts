import { describe, expect, it } from 'vitest';
import { parseText } from '../book/testing';
import { checkDrawings, drawingProblems } from './check';
import type { Drawing } from './drawing';
import { type Tools, diagramHash } from './hash';
import type { Drawings } from './read';

const TOOLS: Tools = { mermaid: '11.17.2', font: 'roboto 5.3.0' };
const SOURCE = 'flowchart TB\n  A --> B';
const PAGE = parseText(`Текст.\n\n\`\`\`mermaid id=acks\n${SOURCE}\n\`\`\``);
const FILE = 'docs/messaging/diagrams/acks.json';

function drawing(changes: Partial<Drawing> = {}): Drawing {
  return {
    hash: diagramHash(SOURCE, TOOLS),
    ...{ kind: 'graph', width: 300, height: 100, words: ['A → B'] },
    svg: ['<svg>', '<text x="1">A</text>', '<text x="1">B</text>', '</svg>'],
    ...changes,
  };
}

/** The report on the page: place, message, hint. */
function report(drawings: Drawings): string[] {
  return checkDrawings([PAGE], drawings, TOOLS).map(
    ({ file, line, message, hint }) => `${file}:${line} ${message} / ${hint}`,
  );
}

describe('the drawings of the book', () => {
  it('are right where each is that of its diagram', () => {
    expect(report(new Map([[FILE, drawing()]]))).toEqual([]);
  });

  it.each<[string, Drawings, string]>([
    ['missing', new Map(), 'картинки нет / нарисуйте: npm run diagrams'],
    ['stale', new Map([[FILE, drawing({ hash: '0' })]]), 'картинка устарела / нарисуйте заново: npm run diagrams'],
    ['changed by hand', new Map([[FILE, null]]), 'файл картинки испорчен / нарисуйте заново: npm run diagrams'],
  ])('are reported where one is %s, with file and line', (_, drawings, words) => {
    expect(report(drawings)).toEqual([`docs/messaging/sample.mdx:3 схема «acks»: ${words}`]);
  });

  it('are reported where one has no diagram', () => {
    const orphan = 'docs/messaging/diagrams/gone.json';
    expect(
      report(
        new Map([
          [FILE, drawing()],
          [orphan, drawing()],
        ]),
      ),
    ).toEqual([
      `${orphan}:1 картинка без схемы: такого id нет на страницах раздела / уберите лишние: npm run diagrams`,
    ]);
  });
});

describe('a drawing', () => {
  const problems = (changes: Partial<Drawing>) => drawingProblems(drawing(changes)).map(([message]) => message);

  it('may not be wider than a phone', () => {
    expect(problems({ width: 437 })).toEqual([]);
    expect(problems({ width: 438 })).toEqual(['ширина 438 px, на телефоне видно не больше 437']);
  });

  it('says in words what it shows', () => {
    expect(problems({ words: ['A → …'] })).toEqual(['в словах схемы нет «B»']);
    const svg = ['<svg>', '<text class="c">Баланси-</text>', '<text>ровщик</text>', '<text>цикл</text>', '</svg>'];
    expect(problems({ svg, words: ['Балансировщик'] })).toEqual([]);
  });

  it('of a sequence has as many steps as sentences', () => {
    const svg = ['<svg>', '<g class="s">', '<text>A</text>', '</g>', '</svg>'];
    expect(problems({ kind: 'sequence', svg, words: ['A'] })).toEqual([]);
    expect(problems({ kind: 'sequence', svg, words: ['A', 'B'] })).toEqual(['шаги картинки и слова не сходятся']);
  });
});

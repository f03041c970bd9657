import { expect, it } from 'vitest';
import type { Drawing } from '../../diagrams/drawing';
import { parseTree, show } from '../testing';
import { transformDiagrams } from './diagrams';

const SOURCE = 'flowchart TB\n  accTitle: Топик\n  accDescr: Топик из партиций.\n  A --> B';
const PAGE = `\`\`\`mermaid id=topic caption="Топик и партиции"\n${SOURCE}\n\`\`\`\n\n\`\`\`go\nx\n\`\`\``;

const DRAWING: Drawing = {
  ...{ hash: '0', kind: 'graph', width: 10, height: 20 },
  words: ['A → B'],
  svg: ['<svg>', '<path/>', '</svg>'],
};

it('a diagram gets a figure with its picture, its caption and its words', () => {
  const tree = parseTree(PAGE);
  const asked: string[] = [];
  transformDiagrams(tree, (id, source) => {
    asked.push(id, source);
    return DRAWING;
  });
  expect(asked).toEqual(['topic', SOURCE]);
  expect(show(tree)).toBe(
    '<Diagram id="topic" caption="Топик и партиции" title="Топик" description="Топик из партиций." ' +
      'svg="<svg><path/></svg>"><list><listItem><paragraph>A → B</paragraph></listItem></list></Diagram><code go null>x</code>',
  );
});

it('a sequence says how many steps it has', () => {
  const tree = parseTree(PAGE);
  transformDiagrams(tree, () => ({ ...DRAWING, kind: 'sequence', words: ['A → B: раз', 'B → A: два'] }));
  expect(show(tree)).toContain(' steps="2">');
  expect(tree.children[0]).toMatchObject({ children: [{ type: 'list', ordered: true }] });
});

it('without a drawing the fence stays, to be drawn live', () => {
  const tree = parseTree(PAGE);
  transformDiagrams(tree, () => null);
  expect(show(tree)).toContain(`description="Топик из партиций."><code mermaid null>${SOURCE}</code></Diagram>`);
});

it('in a block and in a list, too', () => {
  const fence = '```mermaid id=a\nflowchart TB\n```';
  const tree = parseTree(`:::question[Почему?]{#q}\n\n${fence}\n\n:::\n\n- раз\n\n  ${fence.replaceAll('\n', '\n  ')}`);
  transformDiagrams(tree, () => null);
  expect(show(tree).match(/<Diagram id="a">/g)).toHaveLength(2);
});

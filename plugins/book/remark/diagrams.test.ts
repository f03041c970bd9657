import { expect, it } from 'vitest';
import { parseTree, show } from '../testing';
import { transformDiagrams } from './diagrams';

const SOURCE = 'flowchart TB\n  accTitle: Топик\n  accDescr: Топик из партиций.\n  A --> B';

it('a diagram gets a figure with its caption and its text alternative', () => {
  const tree = parseTree(`\`\`\`mermaid id=topic caption="Топик и партиции"\n${SOURCE}\n\`\`\`\n\n\`\`\`go\nx\n\`\`\``);
  transformDiagrams(tree);
  expect(show(tree)).toBe(
    '<Diagram id="topic" caption="Топик и партиции" title="Топик" description="Топик из партиций.">' +
      `<code mermaid null>${SOURCE}</code></Diagram><code go null>x</code>`,
  );
});

it('in a block and in a list, too', () => {
  const fence = '```mermaid id=a\nflowchart TB\n```';
  const tree = parseTree(`:::question[Почему?]{#q}\n\n${fence}\n\n:::\n\n- раз\n\n  ${fence.replaceAll('\n', '\n  ')}`);
  transformDiagrams(tree);
  expect(show(tree).match(/<Diagram id="a">/g)).toHaveLength(2);
});

import { expect, it } from 'vitest';
import { diagramHash } from './hash';

const TOOLS = { mermaid: '11.17.2', font: 'roboto 5.3.0' };
const SOURCE = 'sequenceDiagram\n  participant A\n  A->>A: раз';
const HASH = diagramHash(SOURCE, TOOLS);

it('is the same for the same source, whatever ends its lines', () => {
  expect(HASH).toMatch(/^[0-9a-f]{16}$/);
  expect(diagramHash(`${SOURCE.replaceAll('\n', '  \r\n')}\n\n`, TOOLS)).toBe(HASH);
});

it.each([
  ['the source', SOURCE.replace('раз', 'два'), TOOLS],
  ['the indent, which Mermaid may read', SOURCE.replace('  A', ' A'), TOOLS],
  ['Mermaid', SOURCE, { ...TOOLS, mermaid: '11.17.3' }],
  ['the font', SOURCE, { ...TOOLS, font: 'roboto 5.3.1' }],
])('changes with %s', (_, source, tools) => expect(diagramHash(source, tools)).not.toBe(HASH));

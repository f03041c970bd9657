import { beforeAll, describe, expect, it, test } from 'vitest';
import { checkSyntax } from '../../plugins/book/checks/diagrams';
import { lineOf, parseText } from '../../plugins/book/testing';
import { loadMermaidParser } from './mermaid';

let parse: Awaited<ReturnType<typeof loadMermaidParser>>;
beforeAll(async () => {
  parse = await loadMermaidParser();
}, 60_000);

const pageText = (source: string) => `Слово.\n\n\`\`\`mermaid id=topic caption="Топик"\n${source}\n\`\`\``;
const check = (source: string) => checkSyntax(parseText(pageText(source)), parse);

const TITLE = '  accTitle: Топик\n  accDescr: Описание.';

describe("Mermaid's own parser", () => {
  it.each([
    `flowchart TB\n${TITLE}\n  A["Топик<br/>orders"] --> B(["offset: 3"])\n  B -- да --> C{"верно?"}`,
    `sequenceDiagram\n${TITLE}\n  participant A as Сервис\n  A->>B: POST /orders\n  Note over A,B: ждём`,
    `stateDiagram-v2\n${TITLE}\n  [*] --> Готов`,
    `flowchart TB\n  %% заметка автору\n  A --> B`,
  ])('accepts %j', async (source) => expect(await check(source)).toEqual([]));

  const BROKEN = '  B[плохо (тут)] --> C';

  test.each([
    ['after the title', `flowchart TB\n${TITLE}\n  A --> B\n${BROKEN}\n  C --> D`],
    ['after blank lines', `flowchart TB\n\n\n  A --> B\n\n${BROKEN}`],
    ['after blank lines at the beginning', `\n\nflowchart TB\n  A --> B\n${BROKEN}`],
    ['after comments', `flowchart TB\n  %% раз\n  A --> B\n  %% два\n\n  %% три\n${BROKEN}`],
    ['after comments at the beginning', `%% раз\n%% два\nflowchart TB\n${BROKEN}`],
    ['after a description in braces', `flowchart TB\n  accDescr {\n  a\n  b\n  }\n${BROKEN}`],
    ['in a sequence', `sequenceDiagram\n${TITLE}\n  A->>B: да\n  %% заметка\n  A=>B: плохо\n  B->>A: да`],
    ['between states', `stateDiagram-v2\n${TITLE}\n  [*] --> A\n  A --> --> плохо\n  A --> B`],
  ])('names the line of the page, %s', async (_, source) => {
    const text = pageText(source);
    const [found, ...others] = await check(source);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ line: lineOf(text, 'плохо'), column: 1 });
    expect(found?.message).toMatch(/^схема «topic» не разбирается: Parse error on line \d+: /);
    expect(found?.hint).toBe('подпись со скобками и знаками возьмите в кавычки: A["…"]');
  });

  it('names the last line of the diagram where the end is missing', async () => {
    const source = 'flowchart TB\n  A --> B\n  A -->';
    expect(await check(source)).toMatchObject([{ line: lineOf(pageText(source), '  A -->') + 1 }]);
  });

  it('names the fence where there is no such kind of diagram', async () => {
    const [found] = await check('flowchrt TB\n  A --> B');
    expect(found).toMatchObject({ line: 3 });
    expect(found?.message).toContain('No diagram type detected');
  });
});

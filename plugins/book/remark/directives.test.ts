import { describe, expect, it, test } from 'vitest';
import { fragment, parseTree, show } from '../testing';
import { type DirectiveContext, restoreText, transformDirectives } from './directives';
import { element } from './jsx';

const FILES: Readonly<Record<string, string>> = {
  'go/defer/order/main.go': '// #region order\nx\n// #endregion order\ny\n',
  'go/defer/order/output.txt': 'x\n\n',
};

const context: DirectiveContext = {
  fragments: new Map([
    ['n1-001', fragment({ text: 'раз\n' })],
    ['n1-002', fragment({ id: 'n1-002', text: 'два', verdict: 'wrong' })],
  ]),
  pageTitles: new Map([['go/errors', 'Ошибки']]),
  examples: {
    read: (src) => FILES[src] ?? null,
    checked: { 'go/defer': { hash: '0'.repeat(64), date: '2026-11-21', with: ['Go 1.27.4', 'Kafka 4.4.0'] } },
  },
  sourceNotes: () => [element('SourceNote', {}), element('SourceNote', {})],
  verified: () => [element('Verified', {})],
};

function render(mdx: string): string {
  const tree = parseTree(mdx);
  transformDirectives(tree, context);
  return show(tree);
}

describe('the directives become elements', () => {
  test.each([
    [
      'a question',
      ':::question[Что значит `acks`?]{#acks level=middle}\n\nСлово.\n\n:::',
      '<Question id="acks" label="Что значит acks?"><QuestionTitle level="middle">Что значит acks?</QuestionTitle>' +
        '<QuestionAnswer><paragraph>Слово.</paragraph></QuestionAnswer></Question>',
    ],
    [
      'fragments with an answer',
      ':::from-notes{fragments="n1-001 n1-002"}\n\nВерно.\n\n:::',
      '<FromNotes><FromNotesQuote id="n1-001" verdict="ok" text="раз"></FromNotesQuote>' +
        '<FromNotesQuote id="n1-002" verdict="wrong" text="два"></FromNotesQuote>' +
        '<FromNotesAnswer><paragraph>Верно.</paragraph></FromNotesAnswer></FromNotes>',
    ],
    [
      'fragments without an answer, unknown ones left out',
      '::from-notes{fragments="n1-001 n9-999"}',
      '<FromNotes><FromNotesQuote id="n1-001" verdict="ok" text="раз"></FromNotesQuote></FromNotes>',
    ],
    [
      'a misconception',
      ':::myth[Паника — исключение]{#panic page="go/errors"}\n\nНет.\n\n:::',
      '<Myth id="panic" href="/go/errors/" topic="Ошибки"><MythTitle>Паника — исключение</MythTitle>' +
        '<MythTruth><paragraph>Нет.</paragraph></MythTruth></Myth>',
    ],
    [
      'a term',
      ':::term[Топик]{#topic forms="топик"}\n\nПоток.\n\n:::',
      '<Term id="topic" title="Топик"><paragraph>Поток.</paragraph></Term>',
    ],
    ['the notes', '::source-notes', '<SourceNote></SourceNote><SourceNote></SourceNote>'],
    ['the counts', '::verified', '<Verified></Verified>'],
    [
      'a statement that was proven',
      '::claim[`defer` — стек.]{test="go/defer/x_test.go#TestOrder"}',
      '<Claim src="go/defer/x_test.go" test="TestOrder" date="2026-11-21" tools="Go 1.27.4 · Kafka 4.4.0">' +
        '<paragraph>defer — стек.</paragraph></Claim>',
    ],
  ])('%s', (_, mdx, html) => expect(render(mdx)).toBe(html));

  it('those in an answer, too', () => {
    const SAMPLE = '<code go null>x\ny</code>';
    const answers = [
      ':::question[Почему?]{#a}\n\n::code{src="go/defer/order/main.go"}\n\n:::',
      ':::question{#a}\n\n::code{src="go/defer/order/main.go"}\n\n:::',
      ':::from-notes{fragments="n1-001"}\n\n::code{src="go/defer/order/main.go"}\n\n:::',
      '::::tip[Совет]\n\n:::question[Почему?]{#a}\n\n::code{src="go/defer/order/main.go"}\n\n:::\n\n::::',
      '- раз\n\n  ::code{src="go/defer/order/main.go"}',
    ];
    for (const mdx of answers) expect(render(mdx)).toContain(SAMPLE);
  });

  it('admonitions stay what Docusaurus knows', () => {
    const tree = parseTree(':::tip[Совет]\n\nСлово.\n\n:::');
    transformDirectives(tree, context);
    expect(tree).toEqual(parseTree(':::tip[Совет]\n\nСлово.\n\n:::'));
  });

  it('what follows one is rendered, too', () => {
    expect(render('::source-notes\n\n::verified\n\n::source-notes').match(/<SourceNote>|<Verified>/g)).toHaveLength(5);
  });
});

describe('what only looks like a directive', () => {
  test.each([
    'Адрес localhost:port.',
    'В 12:time[x] и b:c[d:e].',
    '## Порт host:port {/* #port */}',
    ':::question[Что на host:port?]{#a}\n\nСлово.\n\n:::',
  ])('is text again: %j', (mdx) => {
    const tree = parseTree(mdx);
    restoreText(tree);
    expect(JSON.stringify(tree)).not.toContain('textDirective');
    expect(show(tree)).toContain(/\w+:\w+(?:\[.*\])?/.exec(mdx)?.[0]);
  });

  it('keeps what stands in its brackets', () => {
    const tree = parseTree('Топик a:b[**три** `x`].');
    restoreText(tree);
    expect(show(tree)).toBe('<paragraph>Топик a:b[<strong>три</strong> x].</paragraph>');
  });
});

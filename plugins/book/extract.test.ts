import { describe, expect, it } from 'vitest';
import { FILE, parseText, topic } from './testing';

const place = (line: number, column = 1) => ({ file: FILE, line, column });

describe('the model of a page', () => {
  it('has the id of its path', () => {
    expect(parseText('Слово.')).toMatchObject({ id: 'messaging/sample', file: FILE, frontMatter: topic() });
  });

  it('has questions', () => {
    expect(
      parseText(':::question[Что значит `acks`?]{#acks level=senior}\n\nРаз два.\n\n- три\n\n:::').questions,
    ).toEqual([{ id: 'acks', level: 'senior', title: 'Что значит acks?', answerWords: 3, place: place(1) }]);
  });

  it('has claims on fragments in both forms', () => {
    const text =
      ':::from-notes{fragments="n1-001 n1-002"}\n\n[Да](https://go.dev).\n\n:::\n\n::from-notes{fragments="n2-001"}';
    expect(parseText(text).claims).toEqual([
      { fragments: ['n1-001', 'n1-002'], form: 'container', hasLink: true, place: place(1) },
      { fragments: ['n2-001'], form: 'leaf', hasLink: false, place: place(7) },
    ]);
  });

  it('has diagrams apart from other fences', () => {
    const page = parseText(
      '```mermaid id=a caption="Два слова"\nflowchart TB\n```\n\n```sh\nls\npwd\n```\n\n```\nx\n```',
    );
    expect(page.diagrams).toEqual([{ id: 'a', caption: 'Два слова', source: 'flowchart TB', place: place(1) }]);
    expect(page.inlineCode).toMatchObject([
      { language: 'sh', lines: 2, place: place(5) },
      { language: null, lines: 1, place: place(10) },
    ]);
  });

  it('has samples', () => {
    expect(parseText('::code{src="go/a/b/main.go" region="x"}').samples).toMatchObject([
      { src: 'go/a/b/main.go', region: 'x', output: null, place: place(1) },
    ]);
  });

  it('has misconceptions and terms', () => {
    const page = parseText(
      ':::myth[Нет]{#m page="go/errors"}\n\nДа.\n\n:::\n\n:::term[Топик (topic)]{#topic forms="топик, топика,, topic"}\n\nПоток\nзаписей.\n\n:::',
    );
    expect(page.myths).toEqual([{ id: 'm', page: 'go/errors', title: 'Нет', hasLink: false, place: place(1) }]);
    expect(page.terms).toEqual([
      {
        id: 'topic',
        title: 'Топик (topic)',
        forms: ['топик', 'топика', 'topic'],
        definition: 'Поток записей.',
        place: place(7),
      },
    ]);
  });

  it('has links wherever they stand', () => {
    const text = '[а](./a.mdx) https://go.dev\n\n:::tip\n\n[б](#b)\n\n:::\n\n`[в](./c.mdx)`';
    expect(parseText(text).links).toEqual([
      { url: './a.mdx', place: place(1) },
      { url: 'https://go.dev', place: place(1, 14) },
      { url: '#b', place: place(5) },
    ]);
  });

  it('has what stands in a block of its own name, too', () => {
    expect(parseText('::::warn\n\n::code{src="a"}\n\n::::')).toMatchObject({
      unknown: [{ name: 'warn' }],
      samples: [{ src: 'a' }],
    });
  });

  it('counts the words of prose, not of code', () => {
    expect(
      parseText('## Раз {/* #a */}\n\nДва `три`.\n\n```go\nчетыре\n```\n\n:::tip[Пять]\n\nшесть\n\n:::').words,
    ).toBe(5);
  });
});

describe('the sections of a page', () => {
  it('reach from one heading to the next of any depth', () => {
    const { sections } = parseText('Вне.\n\n## А `b` {/* #a */}\n\nРаз два.\n\n### Б\n\nТри.\n\n```go\nx\n```');
    expect(sections).toEqual([
      { heading: { id: 'a', depth: 2, text: 'А b', place: place(3) }, words: 2 },
      { heading: { id: null, depth: 3, text: 'Б', place: place(7) }, words: 1 },
    ]);
  });

  it('the short answer is the paragraphs before the list and its points', () => {
    const short = (body: string) =>
      parseText(`## Ответ за минуту {/* #short */}\n\n${body}\n\n## Дальше {/* #how */}\n\n- x`);
    expect(short('Раз.\n\nДва три.\n\n- а\n- б\n  - в').shortAnswer).toEqual({ words: 3, points: 2 });
    expect(short('Раз.').shortAnswer).toEqual({ words: 1, points: 0 });
    expect(short('').shortAnswer).toEqual({ words: 0, points: 0 });
    expect(parseText('Слово.').shortAnswer).toBeNull();
  });

  it('the sources are the items of their section, subsections included', () => {
    const text =
      '- x\n\n## Источники {/* #sources */}\n\n- [a](https://go.dev)\n  - вложен\n\n### Книги {/* #books */}\n\n1. Книга';
    expect(parseText(text).sources).toEqual([
      { hasLink: true, place: place(5) },
      { hasLink: false, place: place(10) },
    ]);
    expect(parseText('- [a](https://go.dev)').sources).toEqual([]);
  });
});

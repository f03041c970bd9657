import { toHtml } from 'hast-util-to-html';
import { describe, expect, it, test } from 'vitest';
import { parseTree } from '../../../plugins/book/testing';
import { transformDirectives } from '../../../plugins/book/remark/directives';
import { fragment } from '../../../plugins/book/testing';
import { type Addresses, FILES_OF_PAGES, ONE_DOCUMENT } from './addresses';
import { toAnswers, toChapter } from './chapter';
import { h } from './html';

const FILES: Readonly<Record<string, string>> = { 'go/a/main.go': 'return nil', 'go/a/output.txt': 'раз\n' };

function chapter(mdx: string, addresses: Addresses = FILES_OF_PAGES, shift = 0) {
  const tree = parseTree(mdx);
  transformDirectives(tree, {
    fragments: new Map([['n1-001', fragment({ verdict: 'wrong' })]]),
    pageTitles: new Map([['go/defer', 'defer']]),
    examples: { read: (src) => FILES[src] ?? null, checked: {} },
    sourceNotes: () => [],
    verified: () => [],
  });
  return toChapter({ id: 'messaging/sample', tree }, addresses, (id, alt) => h('img', { src: id, alt }), shift);
}

const html = (mdx: string): string => toHtml([...chapter(mdx).content]);

describe('the notation in an edition', () => {
  test.each([
    ['a heading with its id', '## Так {/* #so */}', '<h2 id="so">Так</h2>'],
    [
      'links to other chapters and out',
      '[а](../api/http.mdx#status) [б](https://go.dev)',
      '<p><a href="api-http.xhtml#status">а</a> <a href="https://go.dev">б</a></p>',
    ],
    [
      'a sample with marked code and its output',
      '::code{src="go/a/main.go" output="output.txt"}',
      '<p class="file"><code>examples/go/a/main.go</code></p><pre><code><span class="token keyword">return</span> <span class="token boolean">nil</span></code></pre>' +
        '<p class="label">Вывод</p><pre><code>раз</code></pre><p class="mark">проверено</p>',
    ],
    [
      'a diagram with caption and description',
      '```mermaid id=d caption="Схема"\nflowchart LR\n  accDescr: Всё.\n```',
      '<figure id="d"><img src="d" alt="Схема"><figcaption><p class="caption">Схема</p><p class="description">Всё.</p></figcaption></figure>',
    ],
    [
      'words of the notes',
      '::from-notes{fragments="n1-001"}',
      '<blockquote class="notes"><p id="n1-001">«слова заметки» <span class="verdict">неверно</span> ' +
        '<a href="interview-notes.xhtml#source-n1-001">n1-001</a></p></blockquote>',
    ],
    [
      'a column that is aligned',
      '| а |\n| -: |\n| 1 |',
      '<table><thead><tr><th class="align-right">а</th></tr></thead><tbody><tr><td class="align-right">1</td></tr></tbody></table>',
    ],
  ])('%s', (_, mdx, expected) => expect(html(mdx).replace(/>\n\s*</g, '><')).toBe(expected));

  it('what it does not know stops the making', () => {
    expect(() => html('<Unknown />')).toThrow('Издание не знает элемента <Unknown>');
  });
});

describe('a question', () => {
  const QUESTION = ':::question[Зачем?]{#q-a level=middle}\n\nНадо.\n\n:::';

  it('leads to its answer, and the answer back', () => {
    const { content, answers } = chapter(QUESTION);
    expect(toHtml([...content])).toBe(
      '<p class="question" id="q-a">Зачем? <span class="level">middle</span> <a href="messaging-sample.xhtml#answer-q-a">ответ</a></p>',
    );
    expect(toHtml(toAnswers('messaging/sample', answers, FILES_OF_PAGES))).toBe(
      '<div class="answer" id="answer-q-a"><p class="question">Зачем? <a href="messaging-sample.xhtml#q-a">к вопросу</a></p><p>Надо.</p></div>',
    );
  });

  it('in one document carries the name of its page', () => {
    expect(toHtml([...chapter(QUESTION, ONE_DOCUMENT).content])).toContain(
      'id="messaging-sample--q-a">Зачем? <span class="level">middle</span> <a href="#messaging-sample--answer-q-a">',
    );
  });
});

it('headings move down where a part stands above', () => {
  expect(toHtml([...chapter('## Так {/* #so */}', ONE_DOCUMENT, 1).content])).toBe(
    '<h3 id="messaging-sample--so">Так</h3>',
  );
});

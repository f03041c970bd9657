import { describe, expect, it, test } from 'vitest';
import { FILE, fragment, parseText, topic } from '../book/testing';
import type { RenderContext } from '../book/remark/context';
import { toElements } from './elements';
import { toPlain } from './plain';
import { stringify } from './stringify';

const SITE = 'https://example.org/book/';
const FILES: Readonly<Record<string, string>> = {
  'go/defer/main.go': '// #region a\nfmt.Println("раз")\n// #endregion a\n',
  'go/defer/output.txt': 'раз\n',
};

function contextOf(): RenderContext {
  const ledger = [fragment({ text: 'слова\nзаметки', verdict: 'wrong' })];
  const page = parseText('Слово.', { frontMatter: topic() });
  return {
    ledger,
    fragments: new Map(ledger.map((item) => [item.id, item])),
    notes: { 'note-1.txt': 'слова\nзаметки\n', 'note-2.txt': '' },
    pages: new Map([[page.id, page]]),
    pageTitles: new Map([['go/defer', 'Отложенный вызов']]),
    glossary: [],
    checked: { 'go/defer': { hash: '0'.repeat(64), date: '2026-11-21', with: ['Go 1.27.4'] } },
    readExample: (src) => FILES[src] ?? null,
    findDrawing: () => null,
  };
}

const plain = (mdx: string): string =>
  stringify(toPlain(toElements({ file: FILE, text: mdx }, contextOf()), SITE)).trim();

describe('the notation as plain Markdown', () => {
  test.each([
    ['a heading without its id', '## Ответ {/* #short */}', '## Ответ'],
    [
      'a question as a heading below the section, with its level and address',
      '## Вопросы {/* #questions */}\n\n:::question[Что даёт `acks`?]{#q-acks level=middle}\n\nГарантию.\n\n:::',
      `## Вопросы\n\n### Что даёт \`acks\`?\n\nУровень: middle. [Ссылка на вопрос](${SITE}messaging/sample/#q-acks)\n\nГарантию.`,
    ],
    [
      'a sample with its file, its check and its output',
      '::code{src="go/defer/main.go" region="a" output="output.txt"}',
      'Файл `examples/go/defer/main.go`. Проверено (Go 1.27.4, 2026-11-21):\n\n```go\nfmt.Println("раз")\n```\n\nВывод:\n\n```text\nраз\n```',
    ],
    [
      'an illustration with its reason',
      '::code{src="go/defer/main.go" illustration="нужен кластер"}',
      'Файл `examples/go/defer/main.go`. Иллюстрация, не запускалась: нужен кластер:\n\n```go\nfmt.Println("раз")\n```',
    ],
    [
      'a claim with its test',
      '::claim[Да, `так`]{test="go/defer/a_test.go#TestA"}',
      '**Проверено тестом:** Да, `так` — `examples/go/defer/a_test.go#TestA` (Go 1.27.4, 2026-11-21)',
    ],
    [
      'words of the notes as a quote with the verdict',
      ':::from-notes{fragments="n1-001"}\n\n**Верно:** иначе.\n\n:::',
      '> слова\\\n> заметки\n>\n> — заметка `n1-001`, оценка: **неверно**\n\n**Верно:** иначе.',
    ],
    [
      'a diagram as its fence, caption and description',
      '```mermaid id=a caption="Схема"\nflowchart LR\n  accTitle: Имя\n  accDescr: Всё видно.\n  A --> B\n```',
      '```mermaid\nflowchart LR\n  A --> B\n```\n\n**Схема: Схема.** Всё видно.',
    ],
    [
      'a myth',
      '## Go {/* #go */}\n\n:::myth[Так быстрее]{#myth-a page="go/defer"}\n\nНет.\n\n:::',
      `## Go\n\n### Говорят: Так быстрее\n\n**На деле:** Нет.\n\nТема: [Отложенный вызов](${SITE}go/defer.md)`,
    ],
    ['a term', ':::term[Топик]{#topic forms="топик"}\n\nПоток.\n\n:::', '**Топик** — Поток.'],
    ['a remark', ':::note[Важно]\n\nСмотрите.\n\n:::', '> **Важно** Смотрите.'],
    ['an address with a port', 'Порт localhost:port.', 'Порт localhost:port.'],
    ['a fence without its meta', '```sh illustration="команда"\nls\n```', '```sh\nls\n```'],
    [
      'links to the plain text; with an anchor to the page',
      '[а](../api/http.mdx) [б](kafka.mdx#key) [в](https://go.dev/x)',
      `[а](${SITE}api/http.md) [б](${SITE}messaging/kafka/#key) [в](https://go.dev/x)`,
    ],
  ])('%s', (_, mdx, expected) => expect(plain(mdx)).toBe(expected));

  it('both raw notes, each fragment with its verdict and where it went', () => {
    expect(plain('::source-notes')).toBe(
      `## Первая заметка\n\nслова\nзаметки — **неверно**, [messaging/sample](${SITE}messaging/sample/#n1-001)\n\n## Вторая заметка`,
    );
  });

  it('what it does not know stops the build', () => {
    expect(() => plain('<Unknown />')).toThrow('Простой текст не знает элемента <Unknown>');
  });
});

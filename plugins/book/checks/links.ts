import path from 'node:path/posix';
import type { Diagnostic } from '../../../src/model/diagnostic';
import type { Page } from '../../../src/model/page';
import { anchorsOf } from './ids';

/** Links between pages go by file and lead to a page and an anchor that exist. */
export function checkLinks(pages: readonly Page[]): Diagnostic[] {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  return pages.flatMap((page) =>
    page.links.flatMap((link) => {
      if (/^(?:https?:|mailto:)/.test(link.url)) return [];
      const [target = '', anchor] = link.url.split('#');
      const file = target === '' ? page.file : path.join(path.dirname(page.file), target);
      const linked = byFile.get(file);
      if (!linked) {
        const hint = 'путь к файлу страницы от этой страницы: ../messaging/kafka.mdx';
        return [{ ...link.place, message: `ссылка «${link.url}» никуда не ведёт`, hint }];
      }
      if (anchor && !anchorsOf(linked).has(anchor)) {
        const hint = `якоря страницы: ${[...anchorsOf(linked)].filter((id) => !/^n\d-/.test(id)).join(', ')}`;
        return [{ ...link.place, message: `на ${file} нет якоря «${anchor}»`, hint }];
      }
      return [];
    }),
  );
}

/** The pages that a front matter or a directive names by id exist, and so do the anchors of `answers`. */
export function checkReferences(pages: readonly Page[]): Diagnostic[] {
  const ids = new Set(pages.map((page) => page.id));
  return pages.flatMap((page) => {
    const myths = page.myths.filter((myth) => myth.page && !ids.has(myth.page));
    const anchors = anchorsOf(page);
    const answers = Object.entries(page.frontMatter.answers).filter(([, anchor]) => !anchors.has(anchor));
    return [
      ...myths.map((myth) => ({
        ...myth.place,
        message: `темы «${myth.page}» нет`,
        hint: 'page — путь страницы без docs/ и .mdx',
      })),
      ...answers.map(([question, anchor]) => ({
        file: page.file,
        line: 1,
        column: 1,
        message: `answers: вопрос ${question} ведёт к якорю «${anchor}», которого на странице нет`,
        hint: 'назовите id заголовка или вопроса этой страницы',
      })),
    ];
  });
}

import type { Diagnostic } from '../../../src/model/diagnostic';
import type { Page } from '../../../src/model/page';

/** Every interview question is claimed by a page, and no page claims one that is not in the list. */
export function checkCoverage(
  pages: readonly Page[],
  questions: readonly { id: string; text: string }[],
): Diagnostic[] {
  const known = new Set(questions.map((question) => question.id));
  const claimed = new Set(pages.flatMap((page) => Object.keys(page.frontMatter.answers)));
  const unclaimed = questions
    .filter((question) => !claimed.has(question.id))
    .map((question) => ({
      file: 'notes/interview-questions.json',
      line: 1,
      column: 1,
      message: `на вопрос ${question.id} не отвечает ни одна страница: ${question.text}`,
      hint: `ответьте и запишите в front matter: answers: { ${question.id}: якорь }`,
    }));
  const unknown = pages.flatMap((page) =>
    Object.keys(page.frontMatter.answers)
      .filter((id) => !known.has(id))
      .map((id) => ({
        file: page.file,
        line: 1,
        column: 1,
        message: `answers: вопроса «${id}» нет в notes/interview-questions.json`,
        hint: 'проверьте id вопроса',
      })),
  );
  return [...unclaimed, ...unknown];
}

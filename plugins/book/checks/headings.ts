import type { Diagnostic } from '../../../src/model/diagnostic';
import type { Page } from '../../../src/model/page';

/** Headings: none of the first level (that is the title's), no full stop at the end. */
export function checkHeadings(page: Page): Diagnostic[] {
  return page.sections.flatMap(({ heading }) => {
    const found: Diagnostic[] = [];
    if (heading.depth === 1) {
      const message = `заголовок первого уровня «${heading.text}»`;
      found.push({ ...heading.place, message, hint: 'название страницы стоит в title; разделы начинаются с ##' });
    }
    if (/[^.]\.$/.test(heading.text)) {
      found.push({ ...heading.place, message: `точка в конце заголовка «${heading.text}»`, hint: 'уберите точку' });
    }
    return found;
  });
}

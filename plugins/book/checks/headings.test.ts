import { expect, it } from 'vitest';
import type { Page } from '../../../src/model/page';
import { checkHeadings } from './headings';

const page = (depth: number, text: string) =>
  ({
    sections: [{ heading: { id: 'x', depth, text, place: { file: 'docs/a/b.mdx', line: 7, column: 1 } }, words: 0 }],
  }) as unknown as Page;

it('a heading of the first level is the title, not a section', () => {
  expect(checkHeadings(page(1, 'Тема'))).toEqual([
    {
      file: 'docs/a/b.mdx',
      line: 7,
      column: 1,
      message: 'заголовок первого уровня «Тема»',
      hint: 'название страницы стоит в title; разделы начинаются с ##',
    },
  ]);
});

it('a heading ends without a full stop, an ellipsis may stand', () => {
  expect(checkHeadings(page(3, 'Тема.')).map(({ message }) => message)).toEqual(['точка в конце заголовка «Тема.»']);
  expect(checkHeadings(page(3, 'И так далее…'))).toEqual([]);
  expect(checkHeadings(page(3, 'И так далее...'))).toEqual([]);
});

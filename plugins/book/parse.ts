import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Diagnostic } from '../../src/model/diagnostic';

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkDirective)
  .freeze();

export interface Parsed {
  readonly tree: Root | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Text of an MDX file → its tree, with the same grammar that Docusaurus uses for rendering. */
export function parseMdx(text: string, file: string): Parsed {
  try {
    return { tree: parser.parse(text), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    // A tag that is never closed has its place in the reason only: «… (3:1-3:6)».
    const [, line, column] = /\((\d+):(\d+)-/.exec(error.reason) ?? [];
    return {
      tree: null,
      diagnostics: [
        {
          file,
          line: error.line ?? Number(line ?? 1),
          column: error.column ?? Number(column ?? 1),
          message: `MDX не разбирается: ${error.reason}`,
          hint: 'знаки < и { в тексте пишите внутри `кода`; HTML-комментарии и JSX в страницах не используются',
        },
      ],
    };
  }
}

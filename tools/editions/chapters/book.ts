import { readPages } from '../../../plugins/book/read';
import { type RenderContext, loadRenderContext } from '../../../plugins/book/remark/context';
import { linkTerms } from '../../../plugins/book/remark/glossary';
import { transformTypography } from '../../../plugins/book/remark/typography';
import { type ElementPage, toElements } from '../../../plugins/plaintext/elements';
import { SECTIONS_OF_BOOK } from '../../../src/model/book';
import type { Page } from '../../../src/model/page';

const GLOSSARY = 'interview/glossary';

/** A page as editions take it: its model and its elements, typeset and with the terms linked. */
export interface PageOfEdition {
  readonly page: Page;
  readonly elements: ElementPage;
}

export interface Part {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly pages: readonly PageOfEdition[];
}

/** The book in reading order, read anew: rendering changes the trees. */
export async function readParts(root: string): Promise<Part[]> {
  const [sources, context] = await Promise.all([readPages(root), loadRenderContext(root)]);
  const elements = new Map(
    sources.map((source) => {
      const page = toElements(source, context, (tree) => {
        if (source.file !== `docs/${GLOSSARY}.mdx`) linkTerms(tree, context.glossary, `/${GLOSSARY}/`);
        transformTypography(tree);
      });
      return [page.id, page] as const;
    }),
  );
  return SECTIONS_OF_BOOK.map(({ id, title, description, pages }) => ({
    id,
    title,
    description,
    pages: pages.map((slug) => pageOf(`${id}/${slug}`, context, elements)),
  }));
}

function pageOf(id: string, context: RenderContext, elements: ReadonlyMap<string, ElementPage>): PageOfEdition {
  const [page, tree] = [context.pages.get(id), elements.get(id)];
  if (!page || !tree) throw new Error(`В оглавлении есть «${id}», а страницы нет.`);
  return { page, elements: tree };
}

import type { Contents } from '../../src/model/contents';
import type { Page } from '../../src/model/page';

/** What goes into the script of every page: ids and titles at most. */
export function toGlobalData(pages: readonly Page[]): Contents {
  return { pages: pages.map((page) => ({ id: page.id, title: page.frontMatter.title })) };
}

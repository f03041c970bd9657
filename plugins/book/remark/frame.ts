import type { Root } from 'mdast';
import { type Page, readingMinutes } from '../../../src/model/page';
import { element } from './jsx';

/** Puts what is said of the page itself above and below its text: level, minutes, last check; the report of an error. */
export function addFrame(tree: Root, page: Page): void {
  const { frontMatter } = page;
  const meta = element('TopicMeta', {
    level: frontMatter.kind === 'topic' ? frontMatter.level : null,
    minutes: String(readingMinutes(page.words)),
    date: frontMatter.checked?.date ?? null,
    versions: frontMatter.checked?.versions.join(' · ') ?? null,
  });
  const afterFrontMatter = tree.children[0]?.type === 'yaml' ? 1 : 0;
  tree.children.splice(afterFrontMatter, 0, meta);
  tree.children.push(element('ReportError', { page: page.id, title: frontMatter.title }));
}

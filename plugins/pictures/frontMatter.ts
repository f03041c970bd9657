import type { ParseFrontMatter } from '@docusaurus/types';
import { cardPath } from '../../src/model/cardPath';

/** Gives every page of the book its own picture for chats, unless its author named one. */
export const withCard: ParseFrontMatter = async (params) => {
  const result = await params.defaultParseFrontMatter(params);
  const id = /[\\/]docs[\\/](.+)\.mdx$/.exec(params.filePath)?.[1]?.replaceAll('\\', '/');
  if (id && !('image' in result.frontMatter)) result.frontMatter.image = `/${cardPath(id)}`;
  return result;
};

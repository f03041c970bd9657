import type { PageTexts } from '../../src/search/types';
import { answerWhileWriting } from '../light/whileWriting';

/** The index by any name (a page that is open asks for the one that it was made with), or the texts of a page. */
const ADDRESS = /\/search-(?:index\.[0-9a-f]{8}|text\/([^?]+))\.json(?:$|\?)/;

/** Part of the bundler's configuration by which `npm start` answers with what was loaded last; a page without texts has none. */
export function serveSearch(
  index: () => string,
  textsOf: (pageId: string) => PageTexts | undefined,
): ReturnType<typeof answerWhileWriting> {
  return answerWhileWriting('search', ADDRESS, (address) => {
    const pageId = ADDRESS.exec(address)?.[1];
    return pageId === undefined ? index() : JSON.stringify(textsOf(decodeURI(pageId)) ?? {});
  });
}

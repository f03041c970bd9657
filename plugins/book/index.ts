import type { LoadContext, Plugin } from '@docusaurus/types';
import { formatDiagnostics } from '../../src/model/diagnostic';
import { toGlobalData } from './globalData';
import { type Book, loadBook } from './load';
import { forgetOldTrees } from './tree';

/** The book: read, checked as a whole, its table of contents handed to the browser. */
export default function bookPlugin({ siteDir }: LoadContext): Plugin {
  return {
    name: 'book',
    loadContent: () => loadBook(siteDir),
    async contentLoaded({ content, actions }) {
      const book = content as Book;
      const report = formatDiagnostics(book.diagnostics);
      if (report && process.env.NODE_ENV === 'production') throw new Error(report);
      if (report) console.error(report);
      actions.setGlobalData(toGlobalData(book.pages));
    },
    postBuild: async () => forgetOldTrees(),
    getPathsToWatch: () => [
      `${siteDir}/docs/**/*.mdx`,
      `${siteDir}/docs/*/diagrams/*.json`,
      `${siteDir}/examples/**/*`,
      `${siteDir}/notes/*.json`,
    ],
  };
}

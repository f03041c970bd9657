import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { formatDiagnostics } from '../../src/model/diagnostic';
import { serveIndex } from './serve';
import { ALIASES, type LoadedSearch, loadSearch } from './load';

/** The name of the index: its content decides, so that it may be kept for ever. */
export function indexName(text: string): string {
  return `search-index.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`;
}

/** The search: its index is built from the book, served while writing and put into the site. */
export default function searchPlugin({ siteDir, baseUrl }: LoadContext): Plugin {
  // Lifecycles without content (tags, the server of `npm start`, the end of a build) read what was loaded last.
  let text = '';
  return {
    name: 'search',
    async loadContent() {
      const loaded = await loadSearch(siteDir);
      text = JSON.stringify(loaded.index);
      return loaded;
    },
    async contentLoaded({ content }) {
      const report = formatDiagnostics((content as LoadedSearch).diagnostics);
      if (report && process.env.NODE_ENV === 'production') throw new Error(report);
      if (report) console.error(report);
    },
    injectHtmlTags: () => ({
      headTags: [{ tagName: 'meta', attributes: { name: 'gk-search', content: `${baseUrl}${indexName(text)}` } }],
    }),
    configureWebpack: () => (process.env.NODE_ENV === 'development' ? serveIndex(() => text) : undefined),
    postBuild: ({ outDir }) => writeFile(path.join(outDir, indexName(text)), text),
    getPathsToWatch: () => [`${siteDir}/docs/**/*.mdx`, `${siteDir}/${ALIASES}`, `${siteDir}/examples/**/*`],
  };
}

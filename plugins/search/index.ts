import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { formatDiagnostics } from '../../src/model/diagnostic';
import { textsPath } from '../../src/search/types';
import { serveSearch } from './serve';
import { ALIASES, type LoadedSearch, loadSearch } from './load';

/** The name of the index: its content decides, so that it may be kept for ever. */
export function indexName(text: string): string {
  return `search-index.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`;
}

async function writeTexts(outDir: string, texts: LoadedSearch['texts']): Promise<void> {
  for (const [pageId, ofPage] of Object.entries(texts)) {
    const file = path.join(outDir, textsPath(pageId));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(ofPage));
  }
}

/** The search: its index is built from the book, served while writing and put into the site. */
export default function searchPlugin({ siteDir, baseUrl }: LoadContext): Plugin {
  // Lifecycles without content (tags, the server of `npm start`, the end of a build) read what was loaded last.
  let text = '';
  let texts: LoadedSearch['texts'] = {};
  return {
    name: 'search',
    async loadContent() {
      const loaded = await loadSearch(siteDir);
      text = JSON.stringify(loaded.index);
      texts = loaded.texts;
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
    configureWebpack: () =>
      process.env.NODE_ENV === 'development'
        ? serveSearch(
            () => text,
            (pageId) => texts[pageId],
          )
        : undefined,
    async postBuild({ outDir }) {
      await writeFile(path.join(outDir, indexName(text)), text);
      await writeTexts(outDir, texts);
    },
    getPathsToWatch: () => [`${siteDir}/docs/**/*.mdx`, `${siteDir}/${ALIASES}`, `${siteDir}/examples/**/*`],
  };
}

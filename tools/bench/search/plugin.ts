import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { type Contestant, addressOf } from './engines';

const WORKER = '@easyops-cn/docusaurus-search-local/dist/client/client/theme/worker.js';

/** What the plugin generates for the options of its comparison: Russian and English, its other defaults. */
const CONSTANTS = `
import lunr from 'lunr';
import stemmer from 'lunr-languages/lunr.stemmer.support';
import ru from 'lunr-languages/lunr.ru';
import multi from 'lunr-languages/lunr.multi';
stemmer(lunr); ru(lunr); multi(lunr);
export const language = ['ru', 'en'];
export const removeDefaultStopWordFilter = [];
export const removeDefaultStemmer = false;
export const fuzzyMatchingDistance = 1;
export const searchIndexUrl = 'search-index.json';
`;

interface Found {
  readonly document: { readonly u: string; readonly h?: string };
}

interface SearchWorker {
  search(base: string, context: string, input: string, limit: number): Promise<readonly Found[]>;
}

/** The plugin's own worker, bundled for Node, over its own index of a built site. */
export async function pluginSearch(
  site: string,
  root: string,
): Promise<Contestant & { json: string; start(): Promise<void> }> {
  const json = await readFile(path.join(site, 'search-index.json'), 'utf8');
  const file = path.join(root, 'node_modules/.cache', `search-plugin.${process.pid}.mjs`);
  const { outputFiles } = await build({
    stdin: { contents: `export { SearchWorker } from '${WORKER}';`, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    plugins: [
      {
        name: 'generated',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /proxiedGeneratedConstants/ }, () => ({ path: 'constants', namespace: 'generated' }));
          onResolve({ filter: /^comlink$/ }, () => ({ path: 'comlink', namespace: 'generated' }));
          onLoad({ filter: /./, namespace: 'generated' }, ({ path: name }) => ({
            contents: name === 'constants' ? CONSTANTS : 'export const expose = () => {};',
            resolveDir: root,
          }));
        },
      },
    ],
  });
  await writeFile(file, outputFiles[0]?.text ?? '');
  globalThis.fetch = async () => new Response(json);
  Object.assign(globalThis, { location: { origin: 'http://site' } });
  const { SearchWorker } = (await import(pathToFileURL(file).href)) as { SearchWorker: new () => SearchWorker };
  await rm(file);
  const worker = new SearchWorker();
  return {
    name: 'docusaurus-search-local',
    json,
    start: async () => void (await worker.search('/', '', 'кафка', 8)),
    search: async (query) => {
      const found = await worker.search('/', '', query, 8);
      return { addresses: found.map(({ document }) => addressOf(document.u + (document.h ?? ''))), sure: true };
    },
  };
}

import { createServer } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Contestant, addressOf } from './engines';

interface PagefindResult {
  readonly url: string;
  readonly sub_results: readonly { readonly url: string }[];
}

/** Pagefind over the built pages; it runs only in a browser, so a headless one asks it. */
export async function pagefindSearch(site: string): Promise<Contestant & { close(): Promise<void> }> {
  const { createIndex } = await import('pagefind');
  const { launchBrowser } = await import('../../../tests/support/browser');
  const folder = await mkdtemp(path.join(tmpdir(), 'pagefind-'));
  const { index } = await createIndex({ rootSelector: 'article', forceLanguage: 'ru' });
  if (!index) throw new Error('Pagefind made no index.');
  await index.addDirectory({ path: site });
  await index.writeFiles({ outputPath: folder });
  const server = createServer(async (request, response) => {
    const name = new URL(request.url ?? '/', 'http://site').pathname.replace(/^\/pagefind\//, '');
    const file = await readFile(path.join(folder, name)).catch(() =>
      Buffer.from('<!doctype html><title>Pagefind</title>'),
    );
    response.setHeader(
      'Content-Type',
      name.endsWith('.js') ? 'text/javascript' : name === '/' ? 'text/html' : 'application/octet-stream',
    );
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  return {
    name: 'Pagefind',
    async search(query) {
      const found = await page.evaluate(async (asked) => {
        const engine = await import(/* @vite-ignore */ '/pagefind/pagefind.js' as string);
        const { results } = await engine.search(asked);
        return Promise.all(results.slice(0, 5).map((result: { data(): Promise<PagefindResult> }) => result.data()));
      }, query);
      const urls = (found as PagefindResult[]).flatMap(({ url, sub_results: parts }) => [
        url,
        ...parts.slice(0, 1).map((part) => part.url),
      ]);
      return { addresses: urls.map(addressOf), sure: true };
    },
    async close() {
      await browser.close();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

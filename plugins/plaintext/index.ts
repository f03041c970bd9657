import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { readPages } from '../book/read';
import { loadRenderContext } from '../book/remark/context';
import { addAlternate } from './alternate';
import { toLlmsFull, toLlmsTxt } from './llms';
import { toPlainPages, toSectionPages } from './pages';

/** Every page as plain Markdown at its address with `.md`, `llms.txt`, and a link to the plain text in each page's head. */
export default function plaintextPlugin({ siteDir }: LoadContext): Plugin {
  return {
    name: 'plaintext',
    async postBuild({ outDir, siteConfig: { title, tagline, url, baseUrl } }) {
      const site = { title, tagline, url: `${url}${baseUrl}` };
      const [sources, context] = await Promise.all([readPages(siteDir), loadRenderContext(siteDir)]);
      const pages = toPlainPages(sources, context, site.url);
      const files = [...pages, ...toSectionPages(context.pages, site.url)];
      const lists = [toLlmsTxt(context.pages, site), toLlmsFull(pages, site)];
      await Promise.all([...files, ...lists].map((file) => writeOut(path.join(outDir, file.path), file.text)));
      await Promise.all(
        files.map(async (file) => {
          const html = path.join(outDir, file.path.replace(/\.md$/, ''), 'index.html');
          await writeOut(html, addAlternate(await readFile(html, 'utf8'), `${baseUrl}${file.path}`));
        }),
      );
    },
  };
}

/** In one step, so that whoever reads the file meanwhile sees it whole. */
async function writeOut(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { loadBook } from '../book/load';
import { drawIcon, findOrDrawCard, forgetOldCards, readPencils } from './draw';
import { toCards } from './cards';

const ICON_SIZES = [180, 192, 512];

/** Draws what can't be drawn by hand: a picture for every page, shown where its link is pasted, and PNG icons. */
export default function picturesPlugin({ siteDir }: LoadContext): Plugin {
  return {
    name: 'pictures',
    async postBuild({ outDir }) {
      const pencils = await readPencils(siteDir);
      const files = new Map<string, Buffer>();
      for (const [file, card] of toCards((await loadBook(siteDir)).pages))
        files.set(file, await findOrDrawCard(card, pencils));
      forgetOldCards();
      const logo = await readFile(path.join(siteDir, 'static/img/logo.svg'), 'utf8');
      for (const size of ICON_SIZES) files.set(`img/icon-${size}.png`, drawIcon(logo, size));
      for (const [file, bytes] of files) {
        await mkdir(path.join(outDir, path.dirname(file)), { recursive: true });
        await writeFile(path.join(outDir, file), bytes);
      }
    },
  };
}

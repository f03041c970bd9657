import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { drawingConfig } from '../../plugins/diagrams/options';
import { launchBrowser } from '../browser/launch';
import { fontFaces } from './fonts';
import type { DrawingPage } from './page';
import type { Scene } from './scene';

export interface Drawer {
  /** Draws one diagram; throws what Mermaid says of a source that is wrong. */
  readonly draw: (source: string) => Promise<Scene>;
  readonly close: () => Promise<void>;
}

const require = createRequire(import.meta.url);
const MERMAID = path.join(path.dirname(require.resolve('mermaid/package.json')), 'dist/mermaid.min.js');

async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'page/index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

/** A browser with Mermaid and the measuring font in it, and nothing else. */
export async function openDrawer(): Promise<Drawer> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${fontFaces()}</style><body></body>`);
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()));
  });
  await page.addScriptTag({ content: readFileSync(MERMAID, 'utf8') });
  await page.addScriptTag({ content: await pageScript() });
  return {
    draw: async (source) => {
      const scene = await page.evaluate(
        ([text, config]) => (globalThis as unknown as { gkDrawing: DrawingPage }).gkDrawing.draw(text, config),
        [source, drawingConfig(source)] as const,
      );
      if (typeof scene === 'string') throw new Error(scene);
      return scene;
    },
    close: () => browser.close(),
  };
}

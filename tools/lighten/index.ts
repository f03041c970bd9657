/*
 * The step between the build and its seal: pages lose the framework and get the reader's script. `HYDRATE=1` leaves
 * everything as Docusaurus made it.
 */
import path from 'node:path';
import { siteSettings } from '../../src/settings';
import { lighten } from './lighten';

async function main(root: string, outDir: string): Promise<void> {
  if (process.env.HYDRATE) return;
  const { baseUrl } = siteSettings(process.env);
  const { pages, script, style } = await lighten(root, path.resolve(root, outDir), baseUrl);
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  console.log(`Облегчено страниц: ${pages}; скрипт ${kilobytes(script)} кБ, стили ${kilobytes(style)} кБ (gzip).`);
}

void main(process.cwd(), process.argv[2] ?? 'build');

/* `npm run serve`: serves the built site on this machine and prints the address. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { siteSettings } from '../../src/settings';
import { type Site, serveSite } from './server';

const PORT = 3000;

/** The usual port, or any free one where it is taken. */
async function serve(folder: string): Promise<Site> {
  const { baseUrl } = siteSettings(process.env);
  try {
    return await serveSite(folder, baseUrl, PORT);
  } catch {
    return serveSite(folder, baseUrl);
  }
}

async function main(folder: string): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) throw new Error('Сайт не собран: сначала npm run build.');
  const { url } = await serve(folder);
  console.log(`Сайт открыт: ${url}\nОстановить: Ctrl+C`);
}

main(path.resolve('build')).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

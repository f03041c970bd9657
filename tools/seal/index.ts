/* The last step of a build: the release is listed and its service worker written; with OFFLINE=off, one that undoes itself. */
import path from 'node:path';
import { sealRelease, sealSwitchedOff } from '../../plugins/offline/seal';
import { siteSettings } from '../../src/settings';

const MIB = 1024 * 1024;

async function main(root: string, outDir: string): Promise<void> {
  if (process.env.OFFLINE === 'off') {
    await sealSwitchedOff(root, outDir);
    console.log('Чтение без сети выключено: sw.js снимает сам себя и удаляет сохранённые копии.');
    return;
  }
  const { id, files, bytes } = await sealRelease(root, outDir, siteSettings(process.env).baseUrl);
  console.log(`Копия для чтения без сети: выпуск ${id}, файлов ${files}, ${(bytes / MIB).toFixed(1)} МиБ.`);
}

void main(process.cwd(), path.resolve(process.argv[2] ?? 'build'));

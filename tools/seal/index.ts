/* The last step of a build: the release is listed and its service worker written. */
import path from 'node:path';
import { sealRelease } from '../../plugins/offline/seal';

const MIB = 1024 * 1024;

async function main(root: string, outDir: string): Promise<void> {
  const { id, files, bytes } = await sealRelease(root, path.resolve(root, outDir));
  console.log(`Копия для чтения без сети: выпуск ${id}, файлов ${files}, ${(bytes / MIB).toFixed(1)} МиБ.`);
}

void main(process.cwd(), process.argv[2] ?? 'build');

import { gzipSync } from 'node:zlib';
import path from 'node:path/posix';
import { readFileSync } from 'node:fs';
import { BASE_URL, OUT_DIR, builtDocument } from './built';

/** What is sent as it is: it is compressed already. */
const PACKED = /\.(?:png|jpe?g|webp|avif|woff2?)$/;

const sizes = new Map<string, number>();

/** Bytes of a built file as they travel. */
export function sentBytes(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const content = readFileSync(path.join(OUT_DIR, file));
  const size = PACKED.test(file) ? content.length : gzipSync(content, { level: 9 }).length;
  sizes.set(file, size);
  return size;
}

function toFile(address: string): string {
  return address.slice(BASE_URL.length);
}

/** A script with everything that it imports at once; what it imports on first use is not among it. */
function withImports(script: string, seen = new Set<string>()): Set<string> {
  if (seen.has(script)) return seen;
  seen.add(script);
  const code = readFileSync(path.join(OUT_DIR, script), 'utf8');
  for (const [, relative = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*"(\.\/[^"]+)"/g)) {
    withImports(path.join(path.dirname(script), relative), seen);
  }
  return seen;
}

/** The scripts that run when a page opens. */
export function pageScripts(page: string): string[] {
  const named = [...builtDocument(page).querySelectorAll('script[src]')].map(
    (script) => script.getAttribute('src') ?? '',
  );
  return [...named.reduce((seen, src) => withImports(toFile(src), seen), new Set<string>())];
}

/** Everything that a browser asks for when a page opens, the page itself too; once each. */
export function pageFiles(page: string): string[] {
  const document = builtDocument(page);
  const named = [
    ...document.querySelectorAll('link[rel="stylesheet"], link[rel="icon"], link[rel="manifest"], img[src]'),
  ].map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
  const own = named.filter((address) => address.startsWith(BASE_URL)).map(toFile);
  return [...new Set([page, ...own, ...pageScripts(page)])];
}

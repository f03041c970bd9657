import type { Amount, Extent, ReleaseFile } from './protocol';

/** Sums up files. */
export function amountOf(files: readonly ReleaseFile[]): Amount {
  return { files: files.length, bytes: files.reduce((sum, file) => sum + file.bytes, 0) };
}

/** The name of a file without the hash that a bundler put in: the same file in another release has the same one. */
export function logicalName(url: string): string {
  return url.replace(/[.-][0-9A-Za-z]{8}(?=\.\w+$)/, '');
}

/** The address under which a page is read: `messaging/kafka/index.html` → `messaging/kafka/`. */
export function addressOf(url: string): string {
  return url.replace(/(^|\/)index\.html$/, '$1');
}

/** Whether the file is a page. */
export function isPage(url: string): boolean {
  return url.endsWith('.html');
}

/** Whether the file is a page that somebody opens on purpose. */
export function isReadable(url: string): boolean {
  return isPage(url) && url !== '404.html';
}

/**
 * What a new release fetches to stand beside the old one: everything where the reader wanted everything; otherwise the
 * shell and whatever the old copy held, by the names that do not change from release to release.
 */
export function filesToKeep(
  files: readonly ReleaseFile[],
  wanted: Extent,
  heldUrls: readonly string[],
): readonly ReleaseFile[] {
  if (wanted === 'whole') return files;
  const held = new Set(heldUrls.map(logicalName));
  return files.filter((file) => file.shell || held.has(logicalName(file.url)));
}

import path from 'node:path/posix';

/** The file that an address inside of the site names: folders are their `index.html`. */
export function fileOf(pathname: string): string {
  return pathname === '' || pathname.endsWith('/') ? `${pathname}index.html` : pathname;
}

/** The way from one file to another: `../../messaging/kafka/index.html`. */
export function wayTo(file: string, from: string): string {
  return path.relative(path.dirname(from), file) || path.basename(file);
}

export interface Rewritten {
  readonly address: string;
  /** The file that it names. */
  readonly file: string;
}

/** An address below the base path as one that works from a file on disk; null where it is none. */
export function rewriteAddress(address: string, from: string, baseUrl: string): Rewritten | null {
  if (!address.startsWith(baseUrl)) return null;
  const [, pathname = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(baseUrl.length)) ?? [];
  const file = decodeURI(fileOf(pathname));
  return { address: `${encodeURI(wayTo(file, from))}${rest}`, file };
}

/** The root of the edition as a page sees it: `../../`, `./`. */
export function baseFrom(from: string): string {
  return '../'.repeat(from.split('/').length - 1) || './';
}

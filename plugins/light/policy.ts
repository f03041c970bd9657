import { createHash } from 'node:crypto';

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** What stands inside a page and has to be allowed by its hash. */
export interface Inline {
  readonly scripts: readonly string[];
  /** Whether there are `style` elements or attributes (pictures drawn beforehand have them). */
  readonly styles: boolean;
}

/**
 * The Content-Security-Policy of a page: everything from this site, nothing from elsewhere, no script in the text but
 * those of the build. `blob:` pictures and `data:` signs of the style sheet are of this site, too.
 */
export function contentSecurityPolicy({ scripts, styles }: Inline): string {
  const hashes = [...new Set(scripts.map(hash))].sort();
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...hashes].join(' ')}`,
    `style-src 'self'${styles ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "media-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

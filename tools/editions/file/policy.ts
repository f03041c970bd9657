import { createHash } from 'node:crypto';

/**
 * The policy of a page opened from a disk: files beside it and nothing from a network. `'self'` is not used, because a file
 * has no origin that browsers agree on.
 */
export function filePolicy(inlineScripts: readonly string[]): string {
  const hashes = inlineScripts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [
    "default-src 'none'",
    `script-src ${['file:', ...new Set(hashes)].join(' ')}`,
    "style-src file: 'unsafe-inline'",
    'img-src file: data: blob:',
    'font-src file: data:',
    'form-action file:',
    "base-uri 'none'",
  ].join('; ');
}

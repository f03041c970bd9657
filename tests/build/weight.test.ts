import { statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { OUT_DIR, builtDocument, builtFiles, builtPages, readBuilt } from '../support/built';

/** Bytes of JavaScript (gzip) that a page names in its HTML; diagrams and the search load more when they are needed. */
const MAX_PAGE_SCRIPTS = 260 * 1024;
/** The whole copy for reading without a network, as it lies on the device. */
const MAX_RELEASE = 40 * 1024 * 1024;

const sizes = new Map<string, number>();

function gzipped(file: string): number {
  const known = sizes.get(file) ?? gzipSync(readBuilt(file)).length;
  sizes.set(file, known);
  return known;
}

function scripts(page: string): string[] {
  const named = [...builtDocument(page).querySelectorAll('script[src]')].map(
    (script) => script.getAttribute('src') ?? '',
  );
  return named.map((src) => src.replace('/go-konspekt/', ''));
}

describe('weight', () => {
  it('no page names more JavaScript than the budget', () => {
    for (const page of builtPages()) {
      const total = scripts(page).reduce((sum, script) => sum + gzipped(script), 0);
      expect(total, page).toBeLessThan(MAX_PAGE_SCRIPTS);
    }
  });

  it('the copy for reading without a network stays within its budget', () => {
    const total = builtFiles().reduce((sum, file) => sum + statSync(path.join(OUT_DIR, file)).size, 0);
    expect(total).toBeLessThan(MAX_RELEASE);
  });

  it.each(['micromark', 'mdxJsxFlowElement', 'unrecognized_keys', 'from-notes', 'algolia'])(
    'what only the build needs does not reach a reader: %s',
    (mark) => {
      const bundles = builtFiles().filter((file) => file.startsWith('assets/js/'));
      // Pages may speak of anything: their own chunks are text, not code.
      const guilty = bundles.filter(
        (file) => /(?:main|runtime|vendors|common)/.test(file) && readBuilt(file).includes(mark),
      );
      expect(guilty).toEqual([]);
    },
  );
});

describe('no third party', () => {
  it('no page asks another host for anything', () => {
    for (const page of builtPages()) {
      const asked = [
        ...builtDocument(page).querySelectorAll(
          'script[src], img[src], link[rel~="stylesheet"], link[rel~="preload"], iframe',
        ),
      ]
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
        .filter((address) => /^(?:https?:)?\/\//.test(address));
      expect(asked, page).toEqual([]);
    }
  });
});

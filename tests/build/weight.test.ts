import { statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { OUT_DIR, builtDocument, builtFiles, builtPages, readBuilt } from '../support/built';
import { pageFiles, pageScripts, sentBytes } from '../support/transfer';

const KB = 1000;
/** JavaScript (gzip) that runs when a page opens, before the reader touches anything. */
const MAX_SCRIPT = 10 * KB;
/** Everything that travels when a page opens with nothing in the cache: HTML, styles, script, icons. */
const MAX_PAGE = 60 * KB;
/** The page, the sheet, two icons and the manifest; the script with the chunks that it shares with what comes later. */
const MAX_REQUESTS = 10;
/** The style sheet of the site, gzip. */
const MAX_STYLE = 14 * KB;
/** The whole copy for reading without a network, as it lies on the device. */
const MAX_RELEASE = 40 * 1024 * 1024;

function sum(files: readonly string[]): number {
  return files.reduce((total, file) => total + sentBytes(file), 0);
}

describe('weight', () => {
  it.each(builtPages())('%s opens light', (page) => {
    expect(sum(pageScripts(page)), 'script').toBeLessThanOrEqual(MAX_SCRIPT);
    expect(sum(pageFiles(page)), 'everything').toBeLessThanOrEqual(MAX_PAGE);
    expect(pageFiles(page).length, 'requests').toBeLessThanOrEqual(MAX_REQUESTS);
  });

  it('every page has one script and one style sheet of the site', () => {
    for (const page of builtPages()) {
      const document = builtDocument(page);
      expect(document.querySelectorAll('script[src]').length, page).toBe(1);
      expect(document.querySelectorAll('link[rel="stylesheet"]').length, page).toBe(1);
    }
    const sheets = builtFiles().filter((file) => file.endsWith('.css'));
    expect(sheets).toHaveLength(1);
    expect(sum(sheets)).toBeLessThanOrEqual(MAX_STYLE);
  });

  it('no page but those that search has a field: browsers would lay out the whole page to see whether it is seen', () => {
    const withFields = builtPages().filter((page) => builtDocument(page).querySelector('input, textarea, select'));
    expect(withFields).toEqual(['404.html', 'search/index.html']);
  });

  it('has no script of the framework left', () => {
    expect(builtFiles().filter((file) => file.startsWith('assets/js/'))).toEqual([]);
  });

  it('the copy for reading without a network stays within its budget', () => {
    const total = builtFiles().reduce((size, file) => size + statSync(path.join(OUT_DIR, file)).size, 0);
    expect(total).toBeLessThan(MAX_RELEASE);
  });

  it.each(['micromark', 'mdxJsxFlowElement', 'unrecognized_keys', 'from-notes', 'refractor', 'react.element'])(
    'what only the build needs does not reach a reader: %s',
    (mark) => {
      const scripts = builtFiles().filter((file) => /^assets\/reader\/.*\.js$/.test(file));
      expect(scripts.length).toBeGreaterThan(0);
      expect(scripts.filter((file) => readBuilt(file).includes(mark))).toEqual([]);
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

import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { PHONE, newReader } from '../../../tests/support/browser';
import type { Served } from './server';

/** What a new reader downloads for a page without touching it. */
export interface Weight {
  /** Scripts, gzip bytes: files, and those that stand in the page. */
  readonly js: number;
  /** Bodies of all answers, gzip bytes. */
  readonly bytes: number;
  readonly requests: number;
}

/** Long enough for what a page fetches when it is idle. */
const QUIET_MS = 4_000;

/** The scripts in the page that the browser runs; data of other types is none. */
function readInlineScripts(): string {
  return [...document.scripts]
    .filter(({ src, type }) => !src && /^$|module|javascript/.test(type))
    .map(({ textContent }) => textContent ?? '')
    .join('\n');
}

/**
 * Loads a page on a phone with an empty cache and waits until it fetches nothing more. The server counts, so what the page
 * only prefetches is counted too. Service workers are off: what they store beforehand is no part of the page.
 */
export async function weigh(browser: Browser, served: Served, address: string): Promise<Weight> {
  const reader = await newReader(browser, { ...PHONE, serviceWorkers: 'block' });
  try {
    const page = await reader.newPage();
    served.takeSent();
    await page.goto(served.url + address, { waitUntil: 'load' });
    await page.waitForTimeout(QUIET_MS);
    const inline = await page.evaluate(readInlineScripts);
    const sent = served.takeSent();
    const sum = (answers: typeof sent) => answers.reduce((total, { bytes }) => total + bytes, 0);
    return {
      js: sum(sent.filter(({ type }) => type.startsWith('text/javascript'))) + (inline ? gzipSync(inline).length : 0),
      bytes: sum(sent),
      requests: sent.length,
    };
  } finally {
    await reader.close();
  }
}

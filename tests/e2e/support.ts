import { afterAll, beforeAll } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { OUT_DIR, builtFiles } from '../support/built';
import { type Site, serveSite } from '../../tools/serve/server';

export interface Stage {
  browser: Browser;
  site: Site;
}

/** Lays out the parts of a page that are far from the window too (`src/css/parts.css`), so that all of it can be judged. */
export function layOutAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.part { content-visibility: visible !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** A browser and the built site for the tests of a file. */
export function useStage(): Stage {
  const stage = {} as Stage;
  beforeAll(async () => {
    builtFiles();
    stage.site = await serveSite(OUT_DIR);
    stage.browser = await launchBrowser();
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.site?.stop();
  });
  return stage;
}

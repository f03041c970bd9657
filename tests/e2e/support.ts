import { afterAll, beforeAll } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { OUT_DIR, builtFiles } from '../support/built';
import { type Site, serveSite } from '../../tools/serve/server';

export interface Stage {
  browser: Browser;
  site: Site;
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

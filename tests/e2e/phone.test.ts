import { expect, it } from 'vitest';
import { newReader } from '../support/browser';
import { builtPages } from '../support/built';
import { layOutAll, useStage } from './support';

const stage = useStage();

it('no page scrolls sideways at 360 px, with every answer unfolded', async () => {
  const reader = await newReader(stage.browser, {
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
  });
  const page = await reader.newPage();
  const wide: string[] = [];
  for (const file of builtPages()) {
    await page.goto(`${stage.site.url}${file.replace(/index\.html$/, '')}`, { waitUntil: 'load' });
    await layOutAll(page);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    if (await page.locator('figure').count()) await page.locator('figure svg').last().waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 360) wide.push(`${file}: ${width} px`);
  }
  expect(wide).toEqual([]);
  await reader.close();
});

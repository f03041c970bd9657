import { expect, it } from 'vitest';
import { theBook } from '../support/book';
import { newReader } from '../support/browser';
import { useStage } from './support';

/** At their natural size diagrams of this width need little scrolling on a phone. */
const MAX_WIDTH = 460;

const stage = useStage();

it('no diagram is wider than a phone can bear, nor drawn smaller than it is', async () => {
  const reader = await newReader(stage.browser, { viewport: { width: 360, height: 740 } });
  const page = await reader.newPage();
  const wrong: string[] = [];
  for (const { id, diagrams } of (await theBook()).pages.filter((candidate) => candidate.diagrams.length > 0)) {
    await page.goto(`${stage.site.url}${id}/`, { waitUntil: 'load' });
    await page
      .locator('figure svg')
      .nth(diagrams.length - 1)
      .waitFor();
    for (const figure of await page.locator('figure').all()) {
      const { name, width, scale } = await figure.evaluate((element) => {
        const svg = element.querySelector('svg');
        const shown = svg?.getBoundingClientRect().width ?? 0;
        return { name: element.parentElement?.id, width: shown, scale: shown / (svg?.viewBox.baseVal.width || shown) };
      });
      if (width > MAX_WIDTH || scale < 0.95)
        wrong.push(`${id}#${name}: ${Math.round(width)} px, масштаб ${scale.toFixed(2)}`);
    }
  }
  expect(wrong).toEqual([]);
  await reader.close();
});

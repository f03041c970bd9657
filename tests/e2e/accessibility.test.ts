import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { DESKTOP, newReader } from '../support/browser';
import { builtPages } from '../support/built';
import { layOutAll, useStage } from './support';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

const stage = useStage();

describe('axe finds nothing to mend', () => {
  it.each(['light', 'dark'] as const)('on any page in the %s theme', async (colorScheme) => {
    const reader = await newReader(stage.browser, { ...DESKTOP, colorScheme, reducedMotion: 'reduce' });
    const page = await reader.newPage();
    const found: string[] = [];
    for (const file of builtPages()) {
      await page.goto(`${stage.site.url}${file.replace(/index\.html$/, '')}`, { waitUntil: 'load' });
      await layOutAll(page);
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      if (await page.locator('figure').count()) await page.locator('figure svg').last().waitFor();
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run: (options: object) => Promise<{ violations: Violation[] }> };
        };
        return (await axe.run({ resultTypes: ['violations'] })).violations;
      });
      found.push(
        ...violations.map(
          ({ id, nodes }) =>
            `${file}: ${id} ${nodes
              .slice(0, 3)
              .map(({ target }) => target.join(' '))
              .join(' | ')} (${nodes.length})`,
        ),
      );
    }
    expect(found).toEqual([]);
    await reader.close();
  });
});

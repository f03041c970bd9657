import { describe, expect, it } from 'vitest';
import { DESKTOP, PHONE, newReader } from '../support/browser';
import { useStage } from './support';

const stage = useStage();

describe('search', () => {
  it.each([
    ['партиция', /messaging\/kafka/],
    ['партициями', /messaging\/kafka/],
    ['rabbitmq', /rabbitmq/],
    ['горутины', /go\//],
  ])('«%s» finds its topic', async (query, expected) => {
    const reader = await newReader(stage.browser, DESKTOP);
    const page = await reader.newPage();
    await page.goto(`${stage.site.url}search/?q=${encodeURIComponent(query)}`);
    const first = page.locator('section article a').first();
    await first.waitFor();
    const links = await page
      .locator('section article a')
      .evaluateAll((all) => all.slice(0, 5).map((link) => link.getAttribute('href') ?? ''));
    expect(
      links.some((link) => expected.test(link)),
      links.join(' '),
    ).toBe(true);
    await reader.close();
  });

  it('opens from the keyboard and leads to the page', async () => {
    const reader = await newReader(stage.browser, DESKTOP);
    const page = await reader.newPage();
    await page.goto(stage.site.url, { waitUntil: 'networkidle' });
    const index = page.waitForResponse((response) => response.url().includes('search-index'));
    await page.keyboard.press('Control+K');
    await page.locator('nav input:focus').waitFor();
    // The plugin fetches its index on the first focus and then makes the field anew: what was typed before is lost.
    await index;
    await page.waitForLoadState('networkidle');
    await page.locator('nav input').first().pressSequentially('prefetch', { delay: 60 });
    await page.locator('[class*="suggestion"]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/go-konspekt/');
    expect(page.url()).toContain('/go-konspekt/');
    await reader.close();
  });

  it('speaks Russian', async () => {
    const reader = await newReader(stage.browser, PHONE);
    const page = await reader.newPage();
    await page.goto(`${stage.site.url}search/?q=${encodeURIComponent('щщщщщщ')}`);
    await page.getByText('Ничего не найдено').first().waitFor();
    await reader.close();
  });
});

import { describe, expect, it } from 'vitest';
import { PHONE, newReader } from '../support/browser';
import { useStage } from './support';

/* How quickly a tap is answered is measured by `npm run bench:pages`: a busy machine would falsify it here. */
const stage = useStage();
const KAFKA = 'messaging/kafka/';
describe('the very first tap', () => {
  it('works before the script has come: answers unfold, the menu opens, a tap on the theme is kept', async () => {
    const reader = await newReader(stage.browser, { ...PHONE, colorScheme: 'dark' });
    const page = await reader.newPage();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/assets/reader/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${stage.site.url}${KAFKA}`, { waitUntil: 'commit' });
    const question = page.locator('article details:has(+ .hash-link)').first();
    await question.locator('summary').tap();
    expect(await question.getAttribute('open')).not.toBeNull();
    await page.getByRole('button', { name: /^Тема: / }).tap();
    await page.getByRole('button', { name: 'Темы и страницы' }).tap();
    await page.getByRole('navigation', { name: 'Темы' }).getByRole('link', { name: 'Kafka: продюсер' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    release();
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'light');
    await reader.close();
  });
});

import { describe, expect, it } from 'vitest';
import { theBook } from '../support/book';
import { DESKTOP, PHONE, newReader } from '../support/browser';
import { useStage } from './support';

const stage = useStage();
const address = (query: string, rest = '') => `${stage.site.url}search/?q=${encodeURIComponent(query)}${rest}`;

describe('the results page', () => {
  it.each([
    ['партиция', /messaging\/kafka/],
    ['партициями', /messaging\/kafka/],
    ['rabbitmq', /rabbitmq/],
    ['горутины', /go\//],
    ['вщслук', /infra\/docker/],
  ])('«%s» finds its topic by its address alone', async (query, expected) => {
    const reader = await newReader(stage.browser, DESKTOP);
    const page = await reader.newPage();
    await page.goto(address(query));
    await page.locator('.gk-search-list a').first().waitFor();
    const links = await page
      .locator('.gk-search-list a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.slice(0, 5).join(' ')).toMatch(expected);
    expect(await page.locator('main input').inputValue()).toBe(query);
    await reader.close();
  });

  it('the field and the filter change the address without a trace in the history', async () => {
    const reader = await newReader(stage.browser, DESKTOP);
    const page = await reader.newPage();
    await page.goto(address('kafka'));
    await page.getByRole('button', { name: /^Вопросы \d+/ }).click();
    expect(new URL(page.url()).searchParams.get('kind')).toBe('question');
    const kinds = page.locator('.gk-search-list .gk-search-kind');
    expect(new Set(await kinds.allInnerTexts())).toEqual(new Set(['вопрос']));
    await page.locator('main input').fill('nats');
    await page.waitForURL((url) => url.searchParams.get('q') === 'nats');
    expect(await page.evaluate(() => history.length)).toBe(2);
    await page.reload();
    await page.locator('.gk-search-list a').first().waitFor();
    expect(await page.locator('main input').inputValue()).toBe('nats');
    await reader.close();
  });

  it('shows more than the dialog, which leads here', async () => {
    const reader = await newReader(stage.browser, DESKTOP);
    const page = await reader.newPage();
    await page.goto(stage.site.url);
    await page.keyboard.press('/');
    await page.keyboard.type('kafka');
    const inDialog = await page
      .locator('dialog [role=option]')
      .last()
      .waitFor()
      .then(() => page.locator('dialog [role=option]').count());
    await page.getByRole('link', { name: 'Все результаты' }).click();
    await page.locator('.gk-search-list a').first().waitFor();
    expect(await page.locator('.gk-search-list a').count()).toBeGreaterThan(inDialog);
    await reader.close();
  });

  it('says in Russian that nothing was found, and what is near', async () => {
    const reader = await newReader(stage.browser, PHONE);
    const page = await reader.newPage();
    await page.goto(address('asdfgh'));
    await page.getByText('По запросу «asdfgh» ничего не найдено').waitFor();
    await page.getByRole('link', { name: 'Все темы справочника' }).waitFor();
    await reader.close();
  });

  it('lists all pages without JavaScript and before anything is asked', async () => {
    const { pages } = await theBook();
    for (const javaScriptEnabled of [false, true]) {
      const reader = await newReader(stage.browser, { ...PHONE, javaScriptEnabled });
      const page = await reader.newPage();
      await page.goto(stage.site.url);
      await page.locator('a.gk-search-open').evaluate((link) => link.getAttribute('href'));
      await page.goto(`${stage.site.url}search/`);
      const links = page.locator('main a:visible');
      const titles = new Set(await links.allInnerTexts());
      expect(pages.map(({ frontMatter }) => frontMatter.title).filter((title) => !titles.has(title))).toEqual([]);
      await reader.close();
    }
  });
});

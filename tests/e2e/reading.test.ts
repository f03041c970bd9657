import { describe, expect, it } from 'vitest';
import { DESKTOP, PHONE, newReader } from '../support/browser';
import { contrast } from '../support/contrast';
import { theBook } from '../support/book';
import { useStage } from './support';

const stage = useStage();
const KAFKA = 'messaging/kafka/';

describe('reading', () => {
  it('begins at the home page: every page of the book is one tap away', async () => {
    const reader = await newReader(stage.browser, PHONE);
    const page = await reader.newPage();
    await page.goto(stage.site.url);
    for (const { frontMatter } of (await theBook()).pages) {
      expect(
        await page.locator('main').getByRole('link', { name: frontMatter.title, exact: true }).count(),
        frontMatter.title,
      ).toBeGreaterThan(0);
    }
    await reader.close();
  });

  it('draws the diagrams', async () => {
    const reader = await newReader(stage.browser);
    const page = await reader.newPage();
    await page.goto(`${stage.site.url}${KAFKA}`);
    await page.locator('figure svg').first().waitFor();
    expect(await page.locator('figure svg').count()).toBe(await page.locator('figure').count());
    await reader.close();
  });

  it('shows answers, descriptions and code without JavaScript', async () => {
    const reader = await newReader(stage.browser, { ...PHONE, javaScriptEnabled: false });
    const page = await reader.newPage();
    await page.goto(`${stage.site.url}${KAFKA}`);
    const question = page.locator('article details:has(+ .hash-link)').first();
    await question.locator('summary').click();
    expect((await question.innerText()).length).toBeGreaterThan(100);
    expect(await page.locator('pre code').count()).toBeGreaterThan(0);
    await reader.close();
  });

  it('a link to a question unfolds its answer', async () => {
    const { pages } = await theBook();
    const id = pages.find((page) => page.id === 'messaging/kafka')?.questions[0]?.id ?? '';
    const reader = await newReader(stage.browser, PHONE);
    const page = await reader.newPage();
    await page.goto(`${stage.site.url}${KAFKA}#${id}`);
    await page.locator(`details#${id}[open]`).waitFor();
    await reader.close();
  });

  it('the sign beside a heading copies the link to the section, and says so', async () => {
    const reader = await newReader(stage.browser);
    const page = await reader.newPage();
    await page.goto(`${stage.site.url}${KAFKA}`, { waitUntil: 'networkidle' });
    await page.locator('h2#how .hash-link').click();
    await page.getByText('Ссылка скопирована').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${stage.site.url}${KAFKA}#how`);
    await reader.close();
  });

  it('the sign beside a question copies its link', async () => {
    const reader = await newReader(stage.browser);
    const page = await reader.newPage();
    await page.goto(`${stage.site.url}${KAFKA}`, { waitUntil: 'networkidle' });
    const question = page.locator('article details:has(+ .hash-link)').first();
    await page.locator('article details + .hash-link').first().click();
    await page.getByText('Ссылка скопирована').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${stage.site.url}${KAFKA}#${await question.getAttribute('id')}`,
    );
    await reader.close();
  });

  it('remembers the theme that the reader chose', async () => {
    const reader = await newReader(stage.browser, { ...DESKTOP, colorScheme: 'light' });
    const page = await reader.newPage();
    await page.goto(`${stage.site.url}${KAFKA}`, { waitUntil: 'networkidle' });
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    expect(await theme()).toBe('light');
    const toggle = page.getByRole('button', { name: /^Тема: / });
    for (let tap = 0; tap < 3 && (await theme()) !== 'dark'; tap++) await toggle.click();
    expect(await theme()).toBe('dark');
    await page.reload();
    expect(await theme()).toBe('dark');
    await reader.close();
  });

  it('«Нашли ошибку?» makes a message with the page, the words and the proof', async () => {
    const reader = await newReader(stage.browser);
    const page = await reader.newPage();
    await page.goto(`${stage.site.url}${KAFKA}`, { waitUntil: 'networkidle' });
    await page.getByText('Нашли ошибку?').click();
    await page.getByLabel('Что неверно').fill('опечатка');
    await page.getByLabel(/Чем подтверждается/).fill('https://kafka.apache.org');
    await page.getByRole('button', { name: 'Скопировать сообщение' }).click();
    await page.getByText('Скопировано').waitFor();
    const message = await page.evaluate(() => navigator.clipboard.readText());
    expect(message).toContain(`${stage.site.url}${KAFKA}`);
    expect(message).toContain('Что неверно: опечатка');
    expect(message).toContain('Чем подтверждается: https://kafka.apache.org');
    await reader.close();
  });

  it('prints as a handout: answers unfolded, menus gone, addresses of links shown, dark letters', async () => {
    const reader = await newReader(stage.browser, { ...DESKTOP, colorScheme: 'dark' });
    const page = await reader.newPage();
    await page.goto(`${stage.site.url}${KAFKA}`, { waitUntil: 'networkidle' });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('article details:not([open])').count()).toBe(0);
    expect(await page.locator('body header').first().isVisible()).toBe(false);
    const after = await page
      .locator('article a[href^="http"]')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(after).toContain('http');
    const letters = () => page.evaluate(() => getComputedStyle(document.querySelector('article p') as Element).color);
    expect(contrast(await letters(), 'rgb(255, 255, 255)')).toBeGreaterThan(7);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('article details[open]').count()).toBe(0);
    expect(contrast(await letters(), 'rgb(255, 255, 255)')).toBeLessThan(3);
    await reader.close();
  });
});

it.each(['', 'messaging/', KAFKA, 'interview/glossary/', 'search/', 'offline/', 'no/such/page/'])(
  'on a wide screen nothing stands over the title and what follows it: /%s',
  async (path) => {
    const reader = await newReader(stage.browser, DESKTOP);
    const page = await reader.newPage();
    await page.goto(stage.site.url + path, { waitUntil: 'load' });
    const covered = await page
      .locator('main')
      .locator('h1, h1 ~ p')
      .evaluateAll((all) =>
        all
          .filter((element) => element.getBoundingClientRect().bottom < window.innerHeight)
          .filter((element) => {
            const { left, top } = element.getBoundingClientRect();
            const there = document.elementFromPoint(left + 4, top + 4);
            return there !== element && !element.contains(there);
          })
          .map(({ textContent }) => textContent),
      );
    expect(covered).toEqual([]);
    expect(await page.locator('main h1').count()).toBe(1);
    await reader.close();
  },
);

describe('an address that leads nowhere', () => {
  it('offers pages with a like address and a search for what was asked', async () => {
    const reader = await newReader(stage.browser, PHONE);
    const page = await reader.newPage();
    const response = await page.goto(`${stage.site.url}messaging/kafka-consumers/`);
    expect(response?.status()).toBe(404);
    await page.getByText('Похожие страницы').waitFor();
    const first = page.locator('main ul a').first();
    expect(await first.evaluate((link: HTMLAnchorElement) => link.pathname)).toBe(
      '/go-konspekt/messaging/kafka-consumer/',
    );
    await page.locator('main form button').click();
    await page.waitForURL(/\/search\/\?q=kafka\+consumers/);
    await reader.close();
  });
});

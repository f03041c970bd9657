import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DESKTOP, PHONE, newReader } from '../support/browser';
import { useStage } from './support';

const stage = useStage();

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1';
const TELEGRAM = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148';
const ANDROID = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36';

const offer = (page: Page) => page.locator('.gk-offline__install');
const button = (page: Page) => offer(page).getByRole('button', { name: 'Установить' });

async function openOffline(options: BrowserContextOptions): Promise<Page> {
  const page = await (await newReader(stage.browser, options)).newPage();
  await page.goto(`${stage.site.url}offline/`);
  await offer(page).waitFor();
  return page;
}

/** The browser offers to install; what it is asked then stands in `asked` of the window. Whether the page took the offer. */
function offerToInstall(page: Page, outcome: 'accepted' | 'dismissed' | 'taken back'): Promise<boolean> {
  return page.evaluate((answer) => {
    Object.assign(window, { asked: 0 });
    const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      userChoice: Promise.resolve({ outcome: answer }),
      prompt: () => {
        (window as unknown as { asked: number }).asked++;
        return answer === 'taken back' ? Promise.reject(new DOMException('', 'InvalidStateError')) : Promise.resolve();
      },
    });
    return !window.dispatchEvent(event);
  }, outcome);
}

describe('where the browser offers to install', () => {
  it.each([
    ['accepted', 'Справочник ставится: откройте его с нового значка.'],
    ['dismissed', 'значок установки в адресной строке'],
    ['taken back', 'значок установки в адресной строке'],
  ] as const)('a button lets it ask, once: %s', async (outcome, words) => {
    const page = await openOffline(DESKTOP);
    expect(await button(page).count()).toBe(0);
    expect(await offerToInstall(page, outcome)).toBe(true);
    await button(page).click();
    await offer(page).getByText(words).waitFor();
    expect(await button(page).count()).toBe(0);
    expect(await page.evaluate(() => (window as unknown as { asked: number }).asked)).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Поставить как приложение');
    await page.context().close();
  });

  it('a page that has no such button leaves the offer to the browser', async () => {
    const page = await (await newReader(stage.browser, DESKTOP)).newPage();
    await page.goto(stage.site.url, { waitUntil: 'load' });
    expect(await offerToInstall(page, 'accepted')).toBe(false);
    await page.context().close();
  });
});

describe('where it does not, the page says how', () => {
  it.each([
    ['iPhone', IPHONE, 'На экран „Домой“', null],
    ['a messenger', TELEGRAM, 'На экран „Домой“', 'Сначала откройте страницу в обычном браузере'],
    ['Android', ANDROID, 'Добавить на главный экран', null],
  ])('on %s', async (_, userAgent, step, warning) => {
    const page = await openOffline({ ...PHONE, userAgent });
    await offer(page).locator('ol li', { hasText: step }).waitFor();
    expect(await offer(page).getByText('Сначала откройте').count()).toBe(warning ? 1 : 0);
    expect(await button(page).count()).toBe(0);
    await page.context().close();
  });

  it('in the installed application there is nothing to do', async () => {
    const reader = await newReader(stage.browser, DESKTOP);
    await reader.addInitScript(() => Object.defineProperty(Navigator.prototype, 'standalone', { get: () => true }));
    const page = await reader.newPage();
    await page.goto(`${stage.site.url}offline/`);
    await offer(page).getByText('Вы читаете в установленном приложении.').waitFor();
    expect(await offer(page).locator('li').count()).toBe(0);
    await reader.close();
  });
});

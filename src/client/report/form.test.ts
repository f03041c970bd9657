import { JSDOM } from 'jsdom';
import { afterEach, expect, it, vi } from 'vitest';
import { mountForm } from './form';

/** Fills in the form of a page and asks for the message; what the form says then. */
async function report(clipboard: { writeText: (text: string) => Promise<void> } | undefined, repository: string) {
  const { window } = new JSDOM(
    `<details data-report="${repository}" data-page="go/defer" data-title="defer"><div></div></details>`,
    { url: 'https://a.github.io/book/go/defer/#panic' },
  );
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('navigator', { clipboard });
  const details = window.document.querySelector<HTMLElement>('details');
  const slot = details?.querySelector('div');
  if (!details || !slot) throw new Error('no slot');
  mountForm(details, slot);
  const [wrong, proof] = slot.querySelectorAll('textarea');
  if (wrong && proof) [wrong.value, proof.value] = ['строка 3', 'go doc'];
  const buttons = [...slot.querySelectorAll('button')];
  buttons[0]?.click();
  await Promise.resolve();
  return {
    said: slot.querySelector('[role="status"]')?.textContent,
    buttons: buttons.map(({ textContent }) => textContent),
  };
}

afterEach(() => void vi.unstubAllGlobals());

it('the message names the page, what is wrong and the proof', async () => {
  const texts: string[] = [];
  const writeText = (text: string): Promise<void> => Promise.resolve(void texts.push(text));
  const { said } = await report({ writeText }, 'a/book');
  expect(said).toMatch(/^Скопировано/);
  expect(texts.join()).toContain('«defer» (go/defer)\nhttps://a.github.io/book/go/defer/\n');
  expect(texts.join()).toContain('Что неверно: строка 3\nЧем подтверждается: go doc');
});

it('where the browser has no clipboard, the reader is told what to do', async () => {
  const { said } = await report(undefined, 'a/book');
  expect(said).toMatch(/^Браузер не дал скопировать/);
});

it('an issue is offered only where the repository is known', async () => {
  const { buttons } = await report(undefined, '');
  expect(buttons).toEqual(['Скопировать сообщение']);
  expect((await report(undefined, 'a/book')).buttons).toContain('Открыть задачу на GitHub');
});

import { showToast } from '../toast';

async function copy(code: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(code);
    showToast('Код скопирован');
  } catch {
    showToast('Браузер не дал скопировать: выделите код и скопируйте его сами');
  }
}

/** The button in the corner of a block copies its code. */
export function startCode(): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const block = target.closest('[data-action="copy-code"]')?.closest('.gk-code');
    if (block) void copy(block.querySelector('code')?.textContent ?? '');
  });
}

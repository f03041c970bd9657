import { onTap } from '../onTap';
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
  onTap('[data-action="copy-code"]', (button) => {
    const block = button.closest('.gk-code');
    if (block) void copy(block.querySelector('code')?.textContent ?? '');
  });
}

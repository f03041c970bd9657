import { onTap } from '../onTap';
import { showToast } from '../toast';

async function copy(address: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    showToast('Ссылка скопирована');
  } catch {
    showToast('Браузер не дал скопировать: ссылка в адресной строке');
  }
}

/** A tap on the sign beside a heading, a question or a term copies the link to it. */
export function startLinks(): void {
  onTap('a.hash-link', (link, { ctrlKey, metaKey, shiftKey }) => {
    if (!ctrlKey && !metaKey && !shiftKey) void copy((link as HTMLAnchorElement).href);
  });
}

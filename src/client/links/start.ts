import { showToast } from '../toast';

async function copy(link: HTMLAnchorElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(link.href);
    showToast('Ссылка скопирована');
  } catch {
    showToast('Браузер не дал скопировать: ссылка в адресной строке');
  }
}

function onClick(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
  const link = event.target.closest<HTMLAnchorElement>('a.hash-link');
  if (link) void copy(link);
}

/** A tap on the sign beside a heading, a question or a term copies the link to it. */
export function startLinks(): void {
  document.addEventListener('click', onClick);
}

const SHOWN_MS = 2500;

let timer: ReturnType<typeof setTimeout> | undefined;

function region(): HTMLElement {
  const known = document.querySelector<HTMLElement>('.gk-toast');
  if (known) return known;
  const created = document.createElement('div');
  created.className = 'gk-toast';
  created.setAttribute('role', 'status');
  document.body.append(created);
  return created;
}

/** Says a short thing for a moment: to the eye and to a screen reader. */
export function showToast(text: string): void {
  const toast = region();
  toast.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => {
    toast.textContent = '';
  }, SHOWN_MS);
}

function draw(report: EventTarget | null): void {
  if (!(report instanceof HTMLDetailsElement) || !report.open || report.dataset.report === undefined) return;
  const slot = report.querySelector('[data-slot]:empty');
  if (slot) void import('./form').then(({ mountForm }) => mountForm(report, slot));
}

/**
 * «Нашли ошибку?»: the form comes when it is unfolded. In the page it would cost every reader a layout of the whole while
 * the page loads: browsers look for fields to fill in themselves.
 */
export function startReport(): void {
  document.addEventListener('toggle', ({ target }) => draw(target), true);
  draw(document.querySelector('[data-report][open]'));
}

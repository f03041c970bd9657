const SHOWN = 'gk:page';

/**
 * Runs a step on the page that is shown now, and again after every navigation that keeps the document (only where
 * Docusaurus hydrates: `npm start`, `HYDRATE=1`). Steps that are asked for by a tap need only a listener on `document`.
 */
export function onPage(step: () => void): void {
  step();
  document.addEventListener(SHOWN, step);
}

/** Tells the steps that another page is shown. */
export function tellPage(): void {
  document.dispatchEvent(new Event(SHOWN));
}

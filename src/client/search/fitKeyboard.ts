/** Keeps an element within what the keyboard of a phone leaves of the window: iOS lays it over the page. */
export function fitKeyboard(target: HTMLElement): void {
  const { visualViewport } = window;
  if (!visualViewport) return;
  const fit = () => {
    target.style.setProperty('--gk-search-height', `${Math.round(visualViewport.height)}px`);
    target.style.setProperty('--gk-search-top', `${Math.round(visualViewport.offsetTop)}px`);
  };
  visualViewport.addEventListener('resize', fit);
  visualViewport.addEventListener('scroll', fit);
  fit();
}

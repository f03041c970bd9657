declare global {
  interface Window {
    /** Buttons that were tapped before this script came; the script in the head of a built page gathers them. */
    gkTaps?: HTMLElement[] | undefined;
  }
}

/** Does what was tapped before the listeners were there; called when all of them are. */
export function replayTaps(): void {
  const taps = window.gkTaps ?? [];
  window.gkTaps = undefined;
  for (const button of taps) button.click();
}

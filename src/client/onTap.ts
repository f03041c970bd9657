type Step = (found: HTMLElement, event: MouseEvent) => void;

const steps: (readonly [selector: string, step: Step])[] = [];

function onClick(event: MouseEvent): void {
  const { target } = event;
  if (!(target instanceof Element)) return;
  for (const [selector, step] of steps) {
    const found = target.closest<HTMLElement>(selector);
    if (found) step(found, event);
  }
}

/**
 * Runs a step when what a selector names, or something in it, is tapped, clicked or pressed by a key. One listener serves all
 * features: a browser compiles and calls each listener on the very first tap, whatever the tap is for.
 */
export function onTap(selector: string, step: Step): void {
  if (steps.length === 0) document.addEventListener('click', onClick);
  steps.push([selector, step]);
}

/** The diagram that was tapped, and whether its steps are asked for; null for a tap on anything else. */
function asked(target: EventTarget | null): { diagram: HTMLElement; steps: boolean } | null {
  if (!(target instanceof Element)) return null;
  const button = target.closest<HTMLElement>('[data-diagram]');
  if (!button && !target.closest('.gk-picture')) return null;
  const diagram = target.closest<HTMLElement>('.gk-diagram');
  return diagram && { diagram, steps: button?.dataset.diagram === 'steps' };
}

async function onClick({ target }: MouseEvent): Promise<void> {
  const wanted = asked(target);
  // Who marks words of a picture does not ask for it to be enlarged.
  if (!wanted || !(document.getSelection()?.isCollapsed ?? true)) return;
  const { openViewer } = await import('./viewer');
  openViewer(wanted.diagram, wanted.steps);
}

/** A tap on a diagram, or on its buttons, opens it full screen; what draws that is loaded then. */
export function startDiagrams(): void {
  document.addEventListener('click', (event) => void onClick(event));
}

import { onTap } from '../onTap';

async function enlarge(tapped: HTMLElement): Promise<void> {
  const diagram = tapped.closest<HTMLElement>('.gk-diagram');
  // Who marks words of a picture does not ask for it to be enlarged.
  if (!diagram || !(document.getSelection()?.isCollapsed ?? true)) return;
  const { openViewer } = await import('./viewer');
  openViewer(diagram, tapped.dataset.diagram === 'steps');
}

/** A tap on a diagram, or on its buttons, opens it full screen; what draws that is loaded then. */
export function startDiagrams(): void {
  onTap('.gk-diagram :is([data-diagram], .gk-picture)', (tapped) => void enlarge(tapped));
}

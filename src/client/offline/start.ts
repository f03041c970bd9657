// All that an ordinary page pays for reading without a network: it waits until the page is read in peace.
import { hasPlace } from '../../storage/place';
import { catchPrompt } from './prompt';

const IDLE_MS = 3000;

/** Draws the panel where a page has one; when the page is loaded and idle, goes on saving and listens for news. */
export function startOffline(): void {
  if (hasPlace()) void import('./place').then(({ restorePlace }) => restorePlace());
  catchPrompt();
  if (!customElements.get('gk-offline-panel')) customElements.define('gk-offline-panel', OfflinePanelElement());
  if (window.location.protocol === 'file:') return;
  const begin = (): void => void import('./background').then(({ startBackground }) => startBackground());
  if (document.readyState === 'complete') whenIdle(begin);
  else window.addEventListener('load', () => whenIdle(begin), { once: true });
}

/** Made when called: on the way to HTML there is no class to extend. */
function OfflinePanelElement(): CustomElementConstructor {
  return class extends HTMLElement {
    connectedCallback(): void {
      void import('./panel').then(({ mountPanel }) => mountPanel(this));
    }
  };
}

function whenIdle(step: () => void): void {
  // Safari has no such call.
  if ('requestIdleCallback' in window) window.requestIdleCallback(step, { timeout: IDLE_MS });
  else setTimeout(step, IDLE_MS);
}

// All that an ordinary page pays for reading without a network: it waits until the page is read in peace.
import { hasPlace } from '../../storage/place';
import { catchPrompt, installer } from './prompt';

/** The page comes first: what a reader taps while it settles must not wait for a download. Milliseconds after the load. */
const SETTLED_MS = 5000;
const IDLE_MS = 3000;

/** Draws the panel where a page has one; when the page is loaded and idle, goes on saving and listens for news. */
export function startOffline(): void {
  if (hasPlace()) void import('./place').then(({ restorePlace }) => restorePlace());
  catchPrompt();
  if (!customElements.get('gk-offline-panel')) customElements.define('gk-offline-panel', OfflinePanelElement());
  if (window.location.protocol === 'file:') return;
  const begin = (): void => void import('./background').then(({ startBackground }) => startBackground());
  whenSettled(() => whenIdle(begin));
}

/** Made when called: on the way to HTML there is no class to extend. */
function OfflinePanelElement(): CustomElementConstructor {
  return class extends HTMLElement {
    connectedCallback(): void {
      void import('./panel').then(({ mountPanel }) => mountPanel(this, installer));
    }
  };
}

/** At once where the page is about the copy itself. */
function whenSettled(step: () => void): void {
  const wait = document.querySelector('gk-offline-panel') ? 0 : SETTLED_MS;
  const start = (): void => void setTimeout(step, wait);
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
}

function whenIdle(step: () => void): void {
  // Safari has no such call.
  if ('requestIdleCallback' in window) window.requestIdleCallback(step, { timeout: IDLE_MS });
  else setTimeout(step, IDLE_MS);
}

/** Chromium's offer to install; no other browser makes it. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
  readonly userChoice: Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

let caught: InstallPrompt | null = null;

/** Catches the browser's offer to install, so that the page «Офлайн» can make it by a button. */
export function catchPrompt(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    if (!document.querySelector('gk-offline-panel')) return;
    event.preventDefault();
    caught = event as InstallPrompt;
    document.dispatchEvent(new Event('gk:installable'));
  });
}

/** The way to install that the browser offers, for whoever draws it. */
export interface Installer {
  /** Whether the browser offers it now. */
  readonly isOffered: () => boolean;
  /** Lets the browser ask the reader, and says whether the reader agreed; the offer can be used once. */
  readonly install: () => Promise<boolean>;
}

async function install(): Promise<boolean> {
  const offer = caught;
  caught = null;
  try {
    await offer?.prompt();
    return (await offer?.userChoice)?.outcome === 'accepted';
  } catch {
    // The browser took its offer back.
    return false;
  }
}

/** Given to the panel, which comes later: imported by both, it would be one more request of every page. */
export const installer: Installer = { isOffered: () => caught !== null, install };

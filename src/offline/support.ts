/** Why a browser can't save the site. */
export type NoWorker = 'file' | 'insecure' | 'messenger' | 'browser';

/** Programs that show a link inside themselves: most have no service worker, none keeps it for long. */
const MESSENGERS = /FBAN|FBAV|Instagram|Line\/|VKAndroidApp|VKClient|Telegram|; wv\)/;

/** Whether the page stands in a browser of a messenger, as far as can be seen. */
export function isMessenger(userAgent: string): boolean {
  // Browsers of iOS all name Safari or themselves; a bare WebView names neither.
  const bareWebView = /\(iP(?:hone|ad|od)/.test(userAgent) && !/Safari\//.test(userAgent);
  return MESSENGERS.test(userAgent) || bareWebView;
}

/** Why there is no worker; null where there is one. */
export function whyNoWorker(has: boolean, protocol: string, isSecure: boolean, userAgent: string): NoWorker | null {
  if (protocol === 'file:') return 'file';
  if (has) return null;
  if (!isSecure) return 'insecure';
  return isMessenger(userAgent) ? 'messenger' : 'browser';
}

export type Platform = 'ios' | 'android' | 'desktop';

/** Which way of installing to describe first. An iPad calls itself a Mac; its screen can be touched. */
export function platformOf(userAgent: string, touchPoints: number): Platform {
  if (/iP(?:hone|ad|od)/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1)) return 'ios';
  return /Android/.test(userAgent) ? 'android' : 'desktop';
}

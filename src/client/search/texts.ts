import { siteUrl } from '@site/src/client/site';
import { type PageTexts, textsPath } from '@site/src/search/types';

interface WithConnection {
  readonly connection?: { readonly saveData?: boolean };
}

/**
 * Fetches the texts of a page's places. Where the reader saves traffic only what is on the device is used. Rejects where there
 * is none: hits then show their titles alone.
 */
export async function fetchTexts(pageId: string): Promise<PageTexts> {
  const address = siteUrl(textsPath(pageId));
  const saves = (navigator as WithConnection).connection?.saveData === true;
  const response = saves ? await caches.match(address) : await fetch(address);
  if (!response?.ok) throw new Error(`${address}: ${response?.status ?? 'not on the device'}`);
  return (await response.json()) as PageTexts;
}

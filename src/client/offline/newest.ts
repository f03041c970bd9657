import type { Release } from '../../offline/protocol';
import { siteUrl } from '../site';

/** What the server says: the newest release, or that saving is switched off; null without a network. */
export async function fetchNewest(): Promise<Release | 'off' | null> {
  try {
    const response = await fetch(siteUrl('offline.json'), { cache: 'no-store' });
    if (!response.ok) return null;
    const found = (await response.json()) as Release | { off: true };
    return 'off' in found ? 'off' : found;
  } catch {
    return null;
  }
}

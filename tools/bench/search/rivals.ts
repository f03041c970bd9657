import type { SourcePage } from '../../../src/search/index/source';
import { type Contestant, miniSearch } from './engines';
import { pagefindSearch } from './pagefind';
import { pluginSearch } from './plugin';
import { builtSite } from './site';

export interface Rivals {
  /** The plugin is the first. */
  readonly contestants: readonly Contestant[];
  /** Milliseconds from the bytes of the plugin's index to its first answer. */
  readonly pluginStart: number;
  /** The indexes as they travel. */
  readonly indexes: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

/** The plugin, Pagefind and MiniSearch, plain and with our stems, over the same book. */
export async function startRivals(root: string, pages: readonly SourcePage[], built?: string): Promise<Rivals> {
  const site = await builtSite(root, built);
  const plugin = await pluginSearch(site, root);
  const started = performance.now();
  await plugin.start();
  const pluginStart = performance.now() - started;
  const pagefind = await pagefindSearch(site);
  const [plain, stemmed] = [miniSearch(pages, false), miniSearch(pages, true)];
  return {
    contestants: [plugin, pagefind, plain, stemmed],
    pluginStart,
    indexes: { 'the plugin': plugin.json, MiniSearch: plain.json, 'MiniSearch with stems': stemmed.json },
    close: () => pagefind.close(),
  };
}

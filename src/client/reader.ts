import { startMending } from './chunk';
import { startCode } from './code/start';
import { startContents } from './contents/start';
import { startDiagrams } from './diagrams/start';
import { startLinks } from './links/start';
import { startMenu } from './menu/start';
import { startNotFound } from './notFound/start';
import { reloadInPlace } from './offline/place';
import { startOffline } from './offline/start';
import { startReport } from './report/start';
import { startSearch } from './search/start';
import { replayTaps } from './taps';
import { startTheme } from './theme/start';
import { startUnfolding } from './unfold/start';

/**
 * Starts all that a page does, a line a feature. Starters only attach listeners and look at the page that is shown; anything
 * heavy comes by `import()` on first use.
 */
export function startReader(): void {
  startMending(reloadInPlace);
  startTheme();
  startMenu();
  startUnfolding();
  startLinks();
  startCode();
  startContents();
  startReport();
  startNotFound();
  startDiagrams();
  startSearch();
  startOffline();
  replayTaps();
}

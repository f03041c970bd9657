/*
 * The reader's script: all that a page does. Starters only attach listeners, anything heavy comes by `import()` on first
 * use. The build bundles this file itself; Docusaurus' own bundler takes it as a client module where it hydrates.
 */
import { startMending } from './chunk';
import { startCode } from './code/start';
import { startContents } from './contents/start';
import { startDiagrams } from './diagrams/start';
import { startLinks } from './links/start';
import { startMenu } from './menu/start';
import { startNotFound } from './notFound/start';
import { reloadInPlace } from './offline/place';
import { startOffline } from './offline/start';
import { tellPage } from './page';
import { startReport } from './report/start';
import { startSearch } from './search/start';
import { replayTaps } from './taps';
import { startTheme } from './theme/start';
import { startUnfolding } from './unfold/start';

/** The starters of all features, a line each. */
function startReader(): void {
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

// Docusaurus imports client modules on its way to HTML too, where there is no document.
if (typeof document !== 'undefined') startReader();

/** Docusaurus calls this after every navigation that keeps the document. */
export function onRouteDidUpdate({ previousLocation }: { previousLocation: unknown }): void {
  if (previousLocation) tellPage();
}

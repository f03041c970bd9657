/*
 * The reader's script where React wakes up (`npm start`, `HYDRATE=1`): Docusaurus takes it as a client module. What is
 * imported runs before React has drawn the page, or would be undone by it, so everything waits for the first route.
 */
import { tellPage } from './page';
import { startReader } from './reader';

let started = false;

/** Docusaurus calls this when a page is drawn: the first one, and after every navigation that keeps the document. */
export function onRouteDidUpdate(): void {
  if (started) tellPage();
  else startReader();
  started = true;
}

/// <reference lib="webworker" />
// What pages get: from the device first, so a network that lies or sleeps is never waited for where a file is kept.
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { isPage } from '../../../src/offline/files';
import type { ReleaseFile } from '../../../src/offline/protocol';
import { refsOf } from '../../../src/offline/refs';
import { readRecord } from './memory';
import { isLeaving } from './scope';
import { FILES, fetchAndPut, fileAt, isIntact, matchAny, matchHeld, put } from './store';

declare const self: ServiceWorkerGlobalScope;

/** How long a page that is not on the device is waited for. */
const NAVIGATION_MS = 10_000;
const { scope } = self.registration;

/** Registers the routes; `onStart` runs when a page is opened and no other is. */
export function serve(): void {
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && fileAt(url.href),
    async ({ request, event, params }) => {
      const file = params as unknown as ReleaseFile;
      const held = await matchHeld(file);
      if (held) return held;
      const response = request.mode === 'navigate' ? await navigate(request) : await fetch(request);
      if (!response) return sayUnsaved();
      if (response.ok) (event as FetchEvent).waitUntil(keepVisited(file, response.clone()));
      return response;
    },
  );
  // Scripts of an older release whose page is still open: their names hold a hash, so they are what the page asks for.
  registerRoute(
    ({ url }) => url.href.startsWith(`${scope}assets/`),
    async ({ request }) => (await matchAny(request)) ?? fetch(request),
  );
  registerRoute(new NavigationRoute(async ({ url, request }) => serveUnknown(url, request)));
}

/** Addresses that are not of the release: the slash added if that makes them one, else the network, else «404». */
async function serveUnknown(url: URL, request: Request): Promise<Response> {
  const withSlash = new URL(`${url.pathname}/${url.search}`, url.origin);
  if (!url.pathname.endsWith('/') && fileAt(withSlash.href)) return Response.redirect(withSlash.href, 301);
  const response = await navigate(request);
  if (response) return response;
  const isFile = /\.(?!html$)\w+$/.test(url.pathname);
  return isFile ? sayUnsaved() : ((await matchHeld(fileAt(`${scope}404.html`))) ?? sayUnsaved());
}

/** The network's answer; null where there is none in time. */
function navigate(request: Request): Promise<Response | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), NAVIGATION_MS));
  return Promise.race([fetch(request).catch(() => null), late]);
}

/** The page «Офлайн» in place of the one that is not there: the reader's script says so and shows what is. */
async function sayUnsaved(): Promise<Response> {
  return (await matchHeld(fileAt(`${scope}offline/`))) ?? Response.error();
}

/**
 * Keeps a file that was just read, a page with everything it loads. A file of another content is of a newer release: it is
 * shown, for it is whole in itself, but not kept among files of this one.
 */
export async function keepVisited(file: ReleaseFile, response: Response): Promise<void> {
  if (isLeaving() || !(await readRecord()).auto) return;
  if (!(await isIntact(file, response.clone()))) {
    await self.registration.update().catch(() => undefined);
    return;
  }
  try {
    await put(file, response.clone());
    if (isPage(file.url)) await keepRefs(file, await response.text());
  } catch {
    // No place or no network: the page was shown all the same.
  }
}

async function keepRefs(page: ReleaseFile, html: string): Promise<void> {
  const refs = new Set(refsOf(html, scope + page.url, scope));
  for (const file of FILES.filter(({ url }) => refs.has(url))) {
    if (!(await matchHeld(file))) await fetchAndPut(file, new AbortController().signal);
  }
}

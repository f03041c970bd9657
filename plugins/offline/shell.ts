import { refsOf, refsOfCss } from '../../src/offline/refs';

/** Pages that everybody has: the beginning, what is shown without a network, what is shown for a wrong address, the search. */
const SHELL_PAGES = ['index.html', 'offline/index.html', '404.html', 'search/index.html'];
/** Scripts of readers, also those loaded when they are needed; what an installed application shows. */
const SHELL_FILES = [/^assets\/reader\//, /^manifest\.webmanifest$/, /^img\/(?:icon-|favicon|logo)/];
const ORIGIN = 'https://site.invalid';

/**
 * Which files of a built site make its shell: the pages above, what they and their style sheets load, and the scripts that
 * are loaded later. `read` gives the text of a file, `urls` are all files of the release.
 */
export async function findShell(
  urls: readonly string[],
  baseUrl: string,
  read: (url: string) => Promise<string>,
): Promise<ReadonlySet<string>> {
  const known = new Set(urls);
  const base = `${ORIGIN}${baseUrl}`;
  const shell = new Set(urls.filter((url) => SHELL_FILES.some((pattern) => pattern.test(url))));
  for (const page of SHELL_PAGES.filter((url) => known.has(url))) {
    shell.add(page);
    for (const ref of refsOf(await read(page), base + page, base)) if (known.has(ref)) shell.add(ref);
  }
  for (const sheet of [...shell].filter((url) => url.endsWith('.css'))) {
    for (const ref of refsOfCss(await read(sheet), base + sheet, base)) if (known.has(ref)) shell.add(ref);
  }
  return shell;
}

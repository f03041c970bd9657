/// <reference lib="webworker" />
// What can be asked of the copy as a whole.
import { addressOf, amountOf, filesToKeep, isReadable } from '../../../src/offline/files';
import { type Connection, mayUpdate } from '../../../src/offline/policy';
import type { CopyStatus, Extent, SavedPage } from '../../../src/offline/protocol';
import { nextWanted } from '../../../src/offline/record';
import { DownloadError } from '../../../src/offline/trouble';
import { download, isBusy, report } from './download';
import { changeRecord, readRecord } from './memory';
import { broadcast, isLeaving, openPages, release, setLeaving } from './scope';
import { FILES, allHeldUrls, drop, dropOthers, fetchAndPut, fileAt, heldFiles, isIntact, matchHeld } from './store';

declare const self: ServiceWorkerGlobalScope;

/** The first worker brings the shell; a newer one everything that the copy before it held, and it waits until it has it. */
export async function install(): Promise<void> {
  if (!self.registration.active) return download(FILES.filter(({ shell }) => shell));
  const { auto, wanted, allowed } = await readRecord();
  const kept = filesToKeep(FILES, wanted, await allHeldUrls());
  const { connection = null } = navigator as { connection?: Connection };
  if (allowed !== release.id && !mayUpdate(auto, wanted, connection)) {
    throw await report(new DownloadError('postponed'), kept);
  }
  return download(kept);
}

/** Files of older releases go when none of their pages can be open. */
export async function tidy(): Promise<void> {
  const { installing, waiting } = self.registration;
  const mayGo = !installing && !waiting && (await openPages()).length === 0;
  if (mayGo) await dropOthers();
  await changeRecord({ untidy: !mayGo });
}

export async function readStatus(): Promise<CopyStatus> {
  const [held, record] = [await heldFiles(), await readRecord()];
  return {
    type: 'status',
    release,
    held: amountOf(held),
    wanted: record.wanted,
    auto: record.auto,
    pages: held.filter(({ url }) => isReadable(url)).length,
    savedAt: record.saved?.release === release.id ? record.saved.at : null,
    trouble: record.trouble,
    busy: isBusy(),
  };
}

/** Fetches the rest because the reader asked. */
export async function saveAll(): Promise<void> {
  setLeaving(false);
  await changeRecord({ wanted: 'whole', asked: true, trouble: null });
  await download(FILES);
}

/** Goes on with the whole copy if it is wanted and may be fetched now. */
export async function goOn(extent: Extent): Promise<void> {
  // The server has the files of the release that waits, not ours.
  if (isLeaving() || self.registration.waiting) return;
  const record = await readRecord();
  const { wanted, run } = nextWanted(record, extent);
  if (wanted !== record.wanted) await changeRecord({ wanted });
  if (run) await download(FILES);
}

/** Compares every file with its hash and fetches what is missing or damaged. */
export async function repair(): Promise<void> {
  const { wanted } = await readRecord();
  const held = await heldFiles();
  const damaged = new Set<string>();
  for (const file of held) {
    const response = await matchHeld(file);
    if (response && (await isIntact(file, response))) continue;
    damaged.add(file.url);
    await drop(file);
  }
  const expected = wanted === 'whole' ? FILES : FILES.filter((file) => file.shell || held.includes(file));
  const missing = expected.length - expected.filter((file) => held.includes(file)).length;
  await download(expected).catch(() => undefined);
  const now = new Set(await heldFiles());
  const left = expected.filter((file) => !now.has(file)).length;
  await broadcast({ type: 'repaired', missing, damaged: damaged.size, left });
}

/** Pages on the device with their titles. */
export async function listPages(): Promise<readonly SavedPage[]> {
  const pages: SavedPage[] = [];
  for (const file of await heldFiles()) {
    if (!isReadable(file.url)) continue;
    const html = (await (await matchHeld(file))?.text()) ?? '';
    const title = /<title[^>]*>([^<|]*)/.exec(html)?.[1]?.trim();
    if (title) pages.push({ path: addressOf(file.url), title });
  }
  return pages;
}

/** Keeps a page that was open before the worker came, with what it loaded. */
export async function keepOpened(urls: readonly string[]): Promise<void> {
  if (isLeaving() || !(await readRecord()).auto) return;
  const held = new Set(await heldFiles());
  for (const file of new Set(urls.map(fileAt))) {
    if (file && !held.has(file)) await fetchAndPut(file, new AbortController().signal);
  }
}

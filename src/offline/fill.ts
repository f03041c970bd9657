import { amountOf } from './files';
import type { Amount, ReleaseFile } from './protocol';
import { DownloadError, reasonOf } from './trouble';

export interface FillOptions {
  /** Fetches one file, makes sure that it is the right one, and keeps it. */
  readonly keep: (file: ReleaseFile, signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
  /** What is there of `total` after each file. */
  readonly onProgress: (done: Amount, total: Amount) => void;
  /** Waits before a file is tried again; milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
}

/** As many as a browser has connections to one HTTP/1.1 server. */
const PARALLEL = 6;
const TRIES = 3;
const PAUSE_MS = 1000;

/**
 * Fetches what is missing of `all`, a few at a time. A file that the network refuses is tried again; any other failure, or
 * `signal`, ends everything with a {@link DownloadError}. What was kept stays kept, so the next call goes on from there.
 */
export async function fill(
  all: readonly ReleaseFile[],
  missing: readonly ReleaseFile[],
  options: FillOptions,
): Promise<void> {
  const total = amountOf(all);
  const left = amountOf(missing);
  let done: Amount = { files: total.files - left.files, bytes: total.bytes - left.bytes };
  const queue = [...missing];
  const stop = new AbortController();
  const onAbort = (): void => stop.abort();
  options.signal.addEventListener('abort', onAbort);
  options.onProgress(done, total);

  const work = async (): Promise<void> => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      await keepWithRetries(file, stop.signal, options);
      done = { files: done.files + 1, bytes: done.bytes + file.bytes };
      options.onProgress(done, total);
    }
  };
  try {
    await Promise.all(
      Array.from({ length: PARALLEL }, () =>
        work().catch((error: unknown) => {
          stop.abort();
          throw error;
        }),
      ),
    );
  } finally {
    options.signal.removeEventListener('abort', onAbort);
  }
}

async function keepWithRetries(file: ReleaseFile, signal: AbortSignal, options: FillOptions): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    if (signal.aborted) throw new DownloadError('stopped');
    try {
      return await options.keep(file, signal);
    } catch (error) {
      if (signal.aborted) throw new DownloadError('stopped');
      const reason = reasonOf(error);
      if (reason !== 'network' || attempt === TRIES) throw new DownloadError(reason);
      await options.pause(PAUSE_MS * attempt);
    }
  }
}

import type { Reason } from './protocol';

/** Ends a download; `reason` is what the reader is told. */
export class DownloadError extends Error {
  constructor(readonly reason: Reason) {
    super(`the download ended: ${reason}`);
    this.name = 'DownloadError';
  }
}

/** Any failure of fetching or storing → its reason. Names of exceptions: the DOM and Service Worker standards. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof DownloadError) return error.reason;
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (['SecurityError', 'InvalidStateError', 'NotAllowedError', 'UnknownError', 'ReferenceError'].includes(name)) {
    return 'denied';
  }
  return 'network';
}

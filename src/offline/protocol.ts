/** One release of the site: what a copy for reading without a network consists of. */
export interface Release {
  /** Hash of all files: the name of the release. */
  readonly id: string;
  readonly files: number;
  /** Bytes on the device. */
  readonly bytes: number;
}

/** What a page asks of the worker. */
export type ToWorker = { readonly type: 'status' } | { readonly type: 'take' } | { readonly type: 'repair' };

/** How much of the copy is there. */
export interface CopyStatus {
  /** `repaired` where it follows an attempt to mend the copy. */
  readonly type: 'status' | 'repaired';
  readonly release: Release;
  /** Files of the release that the device does not hold (the browser may have thrown them out). */
  readonly missing: number;
}

export interface Progress {
  readonly type: 'progress';
  readonly files: number;
  readonly bytes: number;
  readonly release: Release;
}

/** What the worker tells the pages. */
export type FromWorker = CopyStatus | Progress;

// What pages and the service worker say to each other. Types only: both sides import it, neither pays for it.

/** One release of the site: what a whole copy for reading without a network consists of. */
export interface Release {
  /** Hash of all files: the name of the release. */
  readonly id: string;
  readonly files: number;
  /** Bytes on the device. */
  readonly bytes: number;
}

/** A file of a release, as the list inside the worker has it. */
export interface ReleaseFile {
  /** Relative to the worker, so that any base path works. */
  readonly url: string;
  /** Beginning of the SHA-256 of the content, in hex: what is fetched is compared with it. */
  readonly revision: string;
  readonly bytes: number;
  /** Needed by every page and by the first visit: saved before anything else. */
  readonly shell?: true;
}

/** `shell`: what every page needs and the pages that were read; `whole`: everything. */
export type Extent = 'shell' | 'whole';

export interface Amount {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Why a download ended early: no place on the device, storage forbidden, no network, the server has another release
 * already, the connection or the reader forbids (`postponed`), the reader stopped it.
 */
export type Reason = 'full' | 'denied' | 'network' | 'gone' | 'postponed' | 'stopped';

export interface Trouble {
  readonly reason: Reason;
  /** The release that was being fetched. */
  readonly release: string;
  /** Bytes that are still to be fetched. */
  readonly needed: number;
}

/** What a page asks of the worker. `status`, `list`, `leave` are answered through the port that comes along. */
export type ToWorker =
  | { readonly type: 'status' }
  /** Addresses and titles of the pages that are on the device. */
  | { readonly type: 'list' }
  /** The reader asks for the whole copy. */
  | { readonly type: 'save' }
  /** A page is idle: go on with what is wanted; `extent` is what the connection allows. */
  | { readonly type: 'continue'; readonly extent: Extent }
  | { readonly type: 'stop' }
  /** The copy is being removed: keep nothing more. Answered through the port when nothing is being written. */
  | { readonly type: 'leave' }
  /** Compare every file with its hash, fetch what is missing or damaged. */
  | { readonly type: 'repair' }
  /** To a waiting worker: become the one that serves. */
  | { readonly type: 'take' }
  /** Whether to save without being asked. */
  | { readonly type: 'choose'; readonly auto: boolean }
  /** The reader lets this release be fetched whatever the connection. */
  | { readonly type: 'allow'; readonly release: string }
  /** A page that was read before the worker could see it, and what it loaded. */
  | { readonly type: 'visited'; readonly urls: readonly string[] };

export interface CopyStatus {
  readonly type: 'status';
  readonly release: Release;
  readonly held: Amount;
  readonly wanted: Extent;
  readonly auto: boolean;
  /** Pages on the device. */
  readonly pages: number;
  /** When the whole release was complete, in milliseconds since 1970; null where it never was. */
  readonly savedAt: number | null;
  readonly trouble: Trouble | null;
  /** Whether files are being fetched now. */
  readonly busy: boolean;
}

export interface Progress {
  readonly type: 'progress';
  readonly release: string;
  readonly done: Amount;
  readonly total: Amount;
}

export interface SavedPage {
  /** Relative to the base of the site: `messaging/kafka/`. */
  readonly path: string;
  readonly title: string;
}

/** What the worker tells the pages. */
export type FromWorker =
  | CopyStatus
  | Progress
  | { readonly type: 'list'; readonly pages: readonly SavedPage[] }
  | { readonly type: 'left' }
  | { readonly type: 'saved'; readonly release: string }
  | { readonly type: 'stopped'; readonly trouble: Trouble }
  | { readonly type: 'repaired'; readonly missing: number; readonly damaged: number; readonly left: number };

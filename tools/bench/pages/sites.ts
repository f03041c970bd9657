import type { Tap } from './taps';

/** A built site with its addresses. */
export interface Site {
  readonly name: string;
  /** The folder that is served. */
  readonly folder: string;
  readonly baseUrl: string;
  /** Addresses below the base path by what they are. */
  readonly pages: Readonly<Record<string, string>>;
  readonly taps: readonly Tap[];
}

import type { Keeper } from '../keeper';

/** What a run gets: variables, a folder of programs for PATH, and the way to give the server back. */
export type Lease = { env: Record<string, string>; bin?: string; release: () => Promise<void> };

/** A server that is ready for runs; every lease finds it as if it had just been installed. */
export type Running = { lease: () => Promise<Lease>; stop: () => Promise<void> };

/** Where a server may keep its files, and what it is started with. */
export type Place = {
  /** A folder of the server alone; it is removed with everything at the end. */
  tmp: string;
  /** `.cache` of the repository, for what is downloaded or built once. */
  cache: string;
  /** `examples/` of the repository: the Go module. */
  examples: string;
  /** The environment of commands, with the pinned Go. */
  env: NodeJS.ProcessEnv;
  keeper: Keeper;
};

/** One kind of server. */
export type Server = {
  /** What to do where it cannot be had, in Russian. */
  install: string;
  /** The version that would start; null where it is not installed. Starts nothing. */
  readVersion: () => string | null;
  start: (place: Place) => Promise<Running>;
};

/** Why a server did not start, with the end of its log. */
export class ServerError extends Error {
  readonly log: string;

  constructor(message: string, log = '') {
    super(message);
    this.log = log;
  }
}

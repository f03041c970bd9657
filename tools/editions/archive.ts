import { type Zippable, zipSync } from 'fflate';

/** Files of an archive by their paths, in the order in which they are written. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Deflated as well as it goes; what is compressed already is stored. */
const LEVEL = 9;
const STORED = /^mimetype$|\.(?:png|woff2?|jpg)$/;

/** The same files and time give the same bytes. The time is that of UTC, whatever the zone of the machine. */
export function pack(files: Files, time: Date): Uint8Array {
  const shifted = new Date(time.getTime() + time.getTimezoneOffset() * 60_000);
  const entries: Zippable = {};
  for (const [name, bytes] of files) {
    entries[name] = [bytes, { level: STORED.test(name) ? 0 : LEVEL, mtime: shifted, os: 3, attrs: 0o644 << 16 }];
  }
  return zipSync(entries);
}

import type { Extent, Trouble } from './protocol';

/** What the worker remembers between its lives, beside the files. */
export interface CopyRecord {
  readonly version: 1;
  readonly wanted: Extent;
  /** The whole copy was asked for by the reader, not only begun because the connection is good. */
  readonly asked: boolean;
  readonly auto: boolean;
  /** The release that the reader let be fetched whatever the connection. */
  readonly allowed: string | null;
  readonly saved: { readonly release: string; readonly at: number } | null;
  readonly trouble: Trouble | null;
  /** Files of an older release are still there, because its pages may be open. */
  readonly untidy: boolean;
}

export const NEW_RECORD: CopyRecord = {
  version: 1,
  wanted: 'shell',
  asked: false,
  auto: true,
  allowed: null,
  saved: null,
  trouble: null,
  untidy: false,
};

/** Text → the record; a new one where the text is damaged or of another version. */
export function parseRecord(text: string): CopyRecord {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return NEW_RECORD;
  }
  return isRecord(found) ? { ...NEW_RECORD, ...found } : NEW_RECORD;
}

function isRecord(value: unknown): value is Partial<CopyRecord> {
  if (typeof value !== 'object' || value === null) return false;
  const { version, wanted, auto, saved, trouble } = value as Record<string, unknown>;
  const objectOrNull = (part: unknown) => part === undefined || typeof part === 'object';
  return (
    version === 1 &&
    (wanted === 'shell' || wanted === 'whole') &&
    typeof auto === 'boolean' &&
    objectOrNull(saved) &&
    objectOrNull(trouble)
  );
}

/** What the worker does about the whole copy when a page has nothing else to do. */
export function nextWanted(record: CopyRecord, extent: Extent): { readonly wanted: Extent; readonly run: boolean } {
  const wanted = extent === 'whole' && record.auto ? 'whole' : record.wanted;
  const stuck = record.trouble !== null && ['stopped', 'full', 'denied'].includes(record.trouble.reason);
  return {
    wanted: stuck ? record.wanted : wanted,
    run: !stuck && wanted === 'whole' && (extent === 'whole' || record.asked),
  };
}

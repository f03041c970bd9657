import type { Amount, CopyStatus, Progress, Release, Trouble } from './protocol';
import type { NoWorker } from './support';

/** What a page knows of the copy. */
export interface Facts {
  /** Why there can be no copy at all; `forbidden` where the browser refused to register the worker. */
  readonly why: NoWorker | 'forbidden' | null;
  /** The newest release has saving switched off. */
  readonly off: boolean;
  /** The newest release on the server; null without a network. */
  readonly newest: Release | null;
  /** What the active worker says; null where there is none. */
  readonly status: CopyStatus | null;
  /** The release that is complete and waits; null where none does. */
  readonly waiting: Release | null;
  /** A worker is fetching its files before it can serve. */
  readonly installing: boolean;
  readonly progress: Progress | null;
  /** A failure that was told while the page is open. */
  readonly trouble: Trouble | null;
  readonly storage: StorageFacts;
}

/** What the browser says of the place on the device; null where it keeps that to itself. */
export interface StorageFacts {
  readonly usage: number | null;
  readonly quota: number | null;
  /** The browser promised not to delete the copy by itself. */
  readonly persisted: boolean | null;
}

/** What the reader is shown. */
export type View =
  | { readonly kind: 'impossible'; readonly why: NoWorker | 'forbidden' }
  | { readonly kind: 'off' }
  | { readonly kind: 'absent'; readonly newest: Release | null }
  | { readonly kind: 'saving'; readonly progress: Progress | null; readonly isUpdate: boolean }
  | { readonly kind: 'update'; readonly release: Release }
  | { readonly kind: 'partial'; readonly left: Amount; readonly newest: Release | null }
  | { readonly kind: 'damaged'; readonly left: Amount }
  | { readonly kind: 'whole'; readonly newest: Release | null };

/** Facts → what to show. A copy that was whole once and is not any more is damaged; before that it is partial. */
export function toView(facts: Facts): View {
  const { why, off, status, waiting, installing, progress } = facts;
  if (why) return { kind: 'impossible', why };
  if (off) return { kind: 'off' };
  if (!status)
    return installing ? { kind: 'saving', progress, isUpdate: false } : { kind: 'absent', newest: facts.newest };
  if (waiting) return { kind: 'update', release: waiting };
  if (installing) return { kind: 'saving', progress, isUpdate: true };
  if (status.busy) return { kind: 'saving', progress, isUpdate: false };
  const { release, held } = status;
  const left: Amount = { files: release.files - held.files, bytes: release.bytes - held.bytes };
  const newest = facts.newest && facts.newest.id !== release.id ? facts.newest : null;
  if (left.files === 0) return { kind: 'whole', newest };
  return status.savedAt !== null ? { kind: 'damaged', left } : { kind: 'partial', left, newest };
}

/** The failure that is worth a word beside the view; what the reader did himself is none. */
export function troubleOf({ trouble, status }: Facts, view: View): Trouble | null {
  const found = trouble ?? status?.trouble ?? null;
  if (!found || found.reason === 'stopped' || view.kind === 'saving' || view.kind === 'update') return null;
  return view.kind === 'whole' && found.release === status?.release.id ? null : found;
}

/** What the reader can do. */
export type Step = 'save' | 'resume' | 'stop' | 'take' | 'fetchNew' | 'repair' | 'persist' | 'remove';

/** The steps that make sense in a view, the most useful first. */
export function stepsOf(view: View, { storage }: Facts, trouble: Trouble | null): readonly Step[] {
  const care: readonly Step[] = ['repair', ...(storage.persisted === false ? (['persist'] as const) : []), 'remove'];
  const save: Step = trouble ? 'resume' : 'save';
  switch (view.kind) {
    case 'impossible':
    case 'off':
      return [];
    case 'absent':
      return view.newest || trouble ? [save] : [];
    case 'saving':
      return view.isUpdate ? [] : ['stop'];
    case 'update':
      return ['take', ...care];
    case 'partial':
      return view.newest ? ['fetchNew', save, ...care] : [save, ...care];
    case 'damaged':
      return care;
    case 'whole':
      return view.newest ? ['fetchNew', ...care] : care;
  }
}

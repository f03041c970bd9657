import type { Answer } from '@site/src/search/types';

/** A question to the engine. */
export interface SearchRequest {
  readonly query: string;
  readonly limit: number;
  /** Take the query as it stands: no other layout, no other spelling. */
  readonly literal: boolean;
}

/** What a page says to the worker. */
export type ToSearch =
  | { readonly type: 'load'; readonly address: string }
  | { readonly type: 'search'; readonly id: number; readonly request: SearchRequest };

/** What the worker says to a page. */
export type FromSearch =
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly reason: string }
  | { readonly type: 'answer'; readonly id: number; readonly answer: Answer };

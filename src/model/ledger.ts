import * as z from 'zod';

/** What the check of a fragment of the notes came to. */
export const verdictSchema = z.enum(['ok', 'typo', 'imprecise', 'outdated', 'wrong', 'opinion', 'personal experience']);

export type Verdict = z.infer<typeof verdictSchema>;

/** A fragment of the raw notes: the ledger cuts both notes into these, without gaps and overlaps. */
export const fragmentSchema = z.object({
  id: z.string().regex(/^n[12]-\d{3}$/),
  note: z.enum(['note-1.txt', 'note-2.txt']),
  lines: z.tuple([z.number().int().positive(), z.number().int().positive()]),
  text: z.string().min(1),
  topic: z.string(),
  kind: z.enum(['heading', 'claim', 'definition', 'example', 'experience', 'list-item']),
  verdict: verdictSchema,
  /** The page that answers the fragment. */
  page: z.string(),
  /** The id of an element on that page. */
  anchor: z.string(),
});

export type Fragment = z.infer<typeof fragmentSchema>;

export const ledgerSchema = z.array(fragmentSchema);

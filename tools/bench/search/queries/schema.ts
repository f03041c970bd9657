import { readFile } from 'node:fs/promises';
import * as z from 'zod';

/** The ways in which readers spell what they look for; recall is reported for each. */
export const QUERY_CLASSES = [
  'exact',
  'inflected',
  'script',
  'layout',
  'typo',
  'yo',
  'abbreviation',
  'identifier',
  'prefix',
  'question',
  'phrase',
] as const;

/** `messaging/kafka` is the page with everything on it, `messaging/kafka#key` that section, question, term or myth. */
const addressSchema = z.string().regex(/^[a-z-]+\/[a-z-]+(#[a-z0-9-]+)?$/);

const querySchema = z.strictObject({
  query: z.string().trim().min(1),
  class: z.enum(QUERY_CLASSES),
  expect: z.array(addressSchema).min(1),
});

/** What a reader types, and every address that answers it: a hit on any one of them counts. */
export type SearchQuery = z.infer<typeof querySchema>;
export type QueryClass = SearchQuery['class'];

const queriesSchema = z.array(querySchema);
const noiseSchema = z.array(z.string().min(1));

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}

/**
 * Reads a set of queries; throws where the file isn't one. `tuning.json` may be looked at; `held.json` was put aside before the
 * tuning; `fresh.json` came after it, from writers who saw neither the search nor the other sets.
 */
export async function readQueries(file: string): Promise<readonly SearchQuery[]> {
  return queriesSchema.parse(await readJson(file));
}

/** Reads the strings that nothing in the book answers: no hit, or hits that are called a guess. */
export async function readNoise(file: string): Promise<readonly string[]> {
  return noiseSchema.parse(await readJson(file));
}

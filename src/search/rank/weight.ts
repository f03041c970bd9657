import type { Tables } from '../index/decode';

/** Rarity of a word that the book has not: as of one that stands in few places. */
const UNKNOWN = 4;
/** How far rarity counts: two common words of a query say more than one rare one. */
const RARITY_POWER = 0.3;
/** What a word in a title reaches at least. */
const TOPICAL = 0.6;
/** How much a word counts at least that no title has. */
const LEAST = 0.2;
/** What a word loses that stands anywhere. */
const STREWN = 0.5;
/** Fewer places say nothing of how a word is strewn. */
const FEW_PLACES = 4;
/** Up to this share of the pages that chance would give a word, it has pages of its own. */
const OWN_PAGES = 0.5;

/** Words that no title and no keyword has say less of what is looked for: the strongest place of a word tells. */
function topicality(own: Float32Array): number {
  let strongest = 0;
  for (const value of own) if (value > strongest) strongest = value;
  return strongest >= TOPICAL ? 1 : LEAST + (1 - LEAST) * (strongest / TOPICAL) ** 2;
}

/**
 * How evenly a word is strewn over the book, from 0 (it has pages of its own) to 1 (as chance would have it): what is told
 * about a topic stands close together, words of everyday speech do not (Church and Gale 1995, residual inverse document
 * frequency).
 */
function evenness(own: Float32Array, tables: Tables): number {
  const pages = new Set<number>();
  let places = 0;
  for (const [unit, value] of own.entries()) {
    if (value === 0) continue;
    places++;
    pages.add(tables.units[unit]?.page ?? 0);
  }
  if (places < FEW_PLACES) return 0;
  const all = tables.pages.length;
  const byChance = all * (1 - Math.exp(-places / all));
  return Math.min(1, Math.max(0, (pages.size / byChance - OWN_PAGES) / (1 - OWN_PAGES)));
}

/**
 * How much a word of a query counts beside the others: by its rarity (the inverse document frequency of BM25, damped), by
 * whether the book has it as a topic, and by how it is strewn. `frequency`: in how many places it stands; 0 for a word that
 * the book has not.
 */
export function weightOf(frequency: number, own: Float32Array, tables: Tables): number {
  if (frequency === 0) return UNKNOWN ** RARITY_POWER;
  const total = tables.units.length;
  const places = Math.min(total, frequency);
  const rarity = Math.log(1 + (total - places + 0.5) / (places + 0.5));
  return rarity ** RARITY_POWER * topicality(own) * (1 - STREWN * evenness(own, tables));
}

import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsePage } from '../../../../plugins/book/load';
import { readPages } from '../../../../plugins/book/read';
import type { Page } from '../../../../src/model/page';
import { QUERY_CLASSES, type SearchQuery, readNoise, readQueries } from './schema';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const LEAST_PER_CLASS = { tuning: 30, held: 20 };
const LEAST_PER_TOPIC = 5;
/** The whole book is parsed; a busy machine takes its time. */
const READING_MS = 120_000;

function addressesOf(page: Page): string[] {
  const anchors = [
    ...page.sections.map(({ heading }) => heading.id),
    ...[...page.questions, ...page.terms, ...page.myths].map(({ id }) => id),
  ];
  return [page.id, ...anchors.filter((id) => id !== null).map((id) => `${page.id}#${id}`)];
}

function pageOf(address: string): string {
  return address.replace(/#.*$/, '');
}

describe('the queries by which the search is measured', () => {
  let pages: readonly Page[];
  let sets: Record<'tuning' | 'held' | 'fresh', readonly SearchQuery[]>;
  let noise: readonly string[];
  let all: readonly SearchQuery[];

  beforeAll(async () => {
    const file = (name: string): string => path.join(import.meta.dirname, `${name}.json`);
    pages = (await readPages(ROOT)).flatMap((source) => parsePage(source).page ?? []);
    sets = {
      tuning: await readQueries(file('tuning')),
      held: await readQueries(file('held')),
      fresh: await readQueries(file('fresh')),
    };
    noise = await readNoise(file('noise'));
    all = [...sets.tuning, ...sets.held, ...sets.fresh];
  }, READING_MS);

  it('are many and never the same twice, noise included', () => {
    const strings = [...all.map(({ query }) => query), ...noise];
    expect(strings.filter((query, at) => strings.indexOf(query) !== at)).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(noise.length).toBeGreaterThanOrEqual(40);
  });

  it.each(['tuning', 'held'] as const)('have enough of every class in the set %s', (set) => {
    const counts = QUERY_CLASSES.map(
      (name) => [name, sets[set].filter((query) => query.class === name).length] as const,
    );
    expect(counts.filter(([, count]) => count < LEAST_PER_CLASS[set])).toEqual([]);
  });

  it('expect only what stands in the book', () => {
    const known = new Set(pages.flatMap(addressesOf));
    const strays = all.flatMap(({ query, expect: addresses }) =>
      addresses.filter((address) => !known.has(address)).map((address) => `${query}: ${address}`),
    );
    expect(strays).toEqual([]);
  });

  it('name no section beside its whole page', () => {
    const doubled = all.filter(({ expect: addresses }) =>
      addresses.some((address) => address.includes('#') && addresses.includes(pageOf(address))),
    );
    expect(doubled.map(({ query }) => query)).toEqual([]);
  });

  it('reach every topic of the book', () => {
    const reached = all.flatMap(({ expect: addresses }) => [...new Set(addresses.map(pageOf))]);
    const topics = pages.filter(({ frontMatter }) => frontMatter.kind === 'topic').map(({ id }) => id);
    const neglected = topics.filter((id) => reached.filter((page) => page === id).length < LEAST_PER_TOPIC);
    expect(neglected).toEqual([]);
  });

  it('demand a section, a question or a term in a quarter of the cases', () => {
    const precise = all.filter(({ expect: addresses }) => addresses.every((address) => address.includes('#')));
    expect(precise.length / all.length).toBeGreaterThanOrEqual(0.25);
  });
});

import type { Address, Contestant } from './engines';

export interface Query {
  readonly query: string;
  readonly class: string;
  readonly expect: readonly Address[];
}

export interface Tally {
  count: number;
  first: number;
  amongFive: number;
  /** Among the first five stood at least the right page. */
  pageAmongFive: number;
}

function pageOf(address: Address): Address {
  return address.replace(/#.*$/, '');
}

/** Whether a hit is what was expected: a page with everything on it, or just the place. */
export function answers(hit: Address, expected: readonly Address[]): boolean {
  return expected.some((address) => (address.includes('#') ? hit === address : hit.split('#')[0] === address));
}

/** Puts all queries; counts by class, and all together under «all». */
export async function judge(contestant: Contestant, queries: readonly Query[]): Promise<Map<string, Tally>> {
  const tallies = new Map<string, Tally>();
  for (const { query, class: name, expect } of queries) {
    const { addresses } = await contestant.search(query);
    const five = addresses.slice(0, 5);
    const place = five.findIndex((hit) => answers(hit, expect));
    const onPage = five.some((hit) => answers(hit, expect.map(pageOf)));
    for (const key of [name, 'all']) {
      const tally = tallies.get(key) ?? { count: 0, first: 0, amongFive: 0, pageAmongFive: 0 };
      tally.count++;
      if (place === 0) tally.first++;
      if (place >= 0) tally.amongFive++;
      if (onPage) tally.pageAmongFive++;
      tallies.set(key, tally);
    }
  }
  return tallies;
}

/** Strings of the noise that got hits and were not called a guess. */
export async function countBelieved(contestant: Contestant, noise: readonly string[]): Promise<number> {
  let believed = 0;
  for (const query of noise) {
    const { addresses, sure } = await contestant.search(query);
    if (addresses.length > 0 && sure) believed++;
  }
  return believed;
}

/** The tallies of several sets as of one. */
export function together(sets: readonly ReadonlyMap<string, Tally>[]): Map<string, Tally> {
  const all = new Map<string, Tally>();
  for (const [name, tally] of sets.flatMap((set) => [...set])) {
    const sum = all.get(name);
    all.set(name, {
      count: (sum?.count ?? 0) + tally.count,
      first: (sum?.first ?? 0) + tally.first,
      amongFive: (sum?.amongFive ?? 0) + tally.amongFive,
      pageAmongFive: (sum?.pageAmongFive ?? 0) + tally.pageAmongFive,
    });
  }
  return all;
}

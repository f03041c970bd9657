import type { Browser } from 'playwright-core';
import { type Visit, visit } from './lighthouse';
import { type SiteResult, toFirstTap, toPageResult } from './results';
import { type Served, serveCompressed } from './server';
import type { Site } from './sites';
import { type TapResult, measureTap } from './taps';
import { type Weight, weigh } from './weight';

interface Notes {
  readonly site: Site;
  readonly served: Served;
  readonly weights: Map<string, Weight>;
  readonly visits: Map<string, Visit[]>;
  readonly taps: Map<string, TapResult[]>;
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  lists.set(key, [...(lists.get(key) ?? []), value]);
}

/** One run of one site: every page once, every tap once. */
async function visitSite(browser: Browser, lighthouse: string, { site, served, visits, taps }: Notes): Promise<void> {
  for (const [kind, address] of Object.entries(site.pages))
    add(visits, kind, await visit(lighthouse, served.url + address));
  for (const tap of site.taps)
    add(taps, tap.name, await measureTap(browser, `${served.url}${site.pages.article ?? ''}`, tap));
}

function toResult({ site, weights, visits, taps }: Notes): SiteResult {
  const pages = [...weights].map(([kind, weight]) => [kind, toPageResult(weight, visits.get(kind) ?? [])]);
  const firstTaps = [...taps].map(([name, results]) => [name, toFirstTap(results)]);
  return { name: site.name, pages: Object.fromEntries(pages), taps: Object.fromEntries(firstTaps) };
}

/** Measures all sites in one go, run after run, so that what disturbs the machine disturbs them all. */
export async function measure(
  browser: Browser,
  lighthouse: string,
  sites: readonly Site[],
  runs: number,
  tell: (line: string) => void,
): Promise<SiteResult[]> {
  const all: Notes[] = [];
  try {
    for (const site of sites) {
      const served = await serveCompressed(site.folder, site.baseUrl);
      const notes = { site, served, weights: new Map(), visits: new Map(), taps: new Map() };
      all.push(notes);
      for (const [kind, address] of Object.entries(site.pages))
        notes.weights.set(kind, await weigh(browser, served, address));
    }
    for (let turn = 1; turn <= runs; turn++) {
      for (const notes of all) {
        tell(`Прогон ${turn} из ${runs}: ${notes.site.name}`);
        await visitSite(browser, lighthouse, notes);
      }
    }
    return all.map(toResult);
  } finally {
    for (const { served } of all) await served.stop();
  }
}

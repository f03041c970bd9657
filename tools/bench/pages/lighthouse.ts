import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { FLAGS, executable } from '../../browser/launch';
import { run } from './run';

/** The scores of the four categories, 0–100. */
export type Scores = Readonly<Record<'performance' | 'accessibility' | 'best-practices' | 'seo', number>>;

export interface Visit {
  readonly scores: Scores;
  /** First and largest paint and blocking time, milliseconds; layout shift, no unit. */
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  /** Titles of the audits that cost something. */
  readonly missed: readonly string[];
}

interface Report {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<
    Record<
      keyof Scores,
      { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }
    >
  >;
  readonly audits: Readonly<
    Record<
      string,
      { readonly title: string; readonly score: number | null; readonly numericValue?: number } | undefined
    >
  >;
}

function toVisit({ categories, audits, runtimeError }: Report): Visit {
  if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.message}`);
  const score = (name: keyof Scores) => Math.round((categories[name].score ?? 0) * 100);
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const weighty = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    fcp: value('first-contentful-paint'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    missed: weighty.filter(({ id }) => (audits[id]?.score ?? 1) < 0.9).map(({ id }) => id),
  };
}

/** One visit of a page by Lighthouse, as a phone (its default), in a Chromium of its own. */
export async function visit(lighthouse: string, url: string): Promise<Visit> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'lighthouse-'));
  const report = path.join(folder, 'report.json');
  try {
    const cli = path.join(lighthouse, 'node_modules/lighthouse/cli/index.js');
    const flags = ['--headless=new', ...FLAGS].join(' ');
    const asked = ['--quiet', '--no-enable-error-reporting', '--output=json', `--output-path=${report}`];
    await run(['node', cli, url, ...asked, `--chrome-flags=${flags}`], folder, { CHROME_PATH: executable() });
    return toVisit(JSON.parse(await readFile(report, 'utf8')) as Report);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

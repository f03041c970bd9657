import { align } from '../align';
import type { FirstTap, SiteResult } from './results';
import { type Verdict, kilobytes, milliseconds, showScores } from './verdict';

/** A value and how many times it is the base's. */
function against(value: number, base: number | undefined, show: (value: number) => string): string {
  const ratio = base ? ` ×${(value / base).toFixed(2)}` : '';
  return `${show(value)}${ratio}`;
}

function showTap(tap: FirstTap | undefined, base: FirstTap | undefined): string {
  if (!tap) return '–';
  const lost = tap.worked < tap.runs ? `, потеряно ${tap.runs - tap.worked} из ${tap.runs}` : '';
  return `${against(tap.inp, base?.inp, milliseconds)}${lost}`;
}

/** All pages of all sites in one table; × is the ratio to the article of `base`. */
export function toTable(results: readonly SiteResult[], base: SiteResult): string {
  const bar = base.pages.article;
  const rows = results.flatMap(({ name, pages, taps }) =>
    Object.entries(pages).map(([kind, page]) => [
      name,
      kind,
      against(page.js, bar?.js, kilobytes),
      against(page.bytes, bar?.bytes, kilobytes),
      String(page.requests),
      against(page.fcp, bar?.fcp, milliseconds),
      against(page.lcp, bar?.lcp, milliseconds),
      against(page.tbt, bar?.tbt, milliseconds),
      page.cls.toFixed(3),
      showScores(page),
      ...(['answer', 'menu', 'theme'] as const).map((tap) =>
        kind === 'article' ? showTap(taps[tap], base.taps[tap]) : '–',
      ),
    ]),
  );
  const head = ['сайт', 'страница', 'JS', 'всё', 'запросов', 'FCP', 'LCP', 'TBT', 'CLS', 'Lighthouse'];
  return align([[...head, 'ответ', 'меню', 'тема'], ...rows]);
}

export function toReport(verdicts: readonly Verdict[]): string {
  return align(verdicts.map(({ met, what, found, wanted }) => [met ? '✓' : '✗', what, found, wanted]));
}

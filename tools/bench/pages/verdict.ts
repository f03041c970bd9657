import type { PageResult, SiteResult } from './results';

/** One target and what came of it. */
export interface Verdict {
  readonly what: string;
  readonly wanted: string;
  readonly found: string;
  readonly met: boolean;
}

/** gzip kilobytes of 1000 bytes, as networks count. */
const MAX_JS = 10_000;
const MAX_BYTES = 60_000;
const MAX_INP_MS = 100;

function atMost(what: string, found: number, limit: number, show: (value: number) => string): Verdict {
  return { what, wanted: `≤ ${show(limit)}`, found: show(found), met: found <= limit };
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} кБ`;
}

export function milliseconds(value: number): string {
  return `${Math.round(value)} мс`;
}

export function showScores({ scores }: PageResult): string {
  return Object.values(scores).join(' / ');
}

/** The targets of the site, each against what was found; `rival` is the one to be no slower than. */
export function judge(own: SiteResult, rival: SiteResult): Verdict[] {
  const { article } = own.pages;
  const bar = rival.pages.article;
  if (!article || !bar) throw new Error('Статья не измерена.');
  return [
    atMost('JavaScript статьи до первого касания', article.js, MAX_JS, kilobytes),
    atMost('Все байты статьи', article.bytes, MAX_BYTES, kilobytes),
    atMost(`LCP не хуже ${rival.name}`, article.lcp, bar.lcp, milliseconds),
    atMost(`Блокировка (TBT) не хуже ${rival.name}`, article.tbt, bar.tbt, milliseconds),
    atMost(`Сдвиг (CLS) не хуже ${rival.name}`, article.cls, bar.cls, (value) => value.toFixed(3)),
    ...Object.entries(own.pages).map(([name, page]) => ({
      what: `Lighthouse, ${name}`,
      wanted: '100 / 100 / 100 / 100',
      found: showScores(page) + (page.missed.length > 0 ? ` (${page.missed.join(', ')})` : ''),
      met: Object.values(page.scores).every((score) => score === 100),
    })),
    ...Object.entries(own.taps).map(([name, tap]) => ({
      what: `Первое касание, ${name}`,
      wanted: `≤ ${milliseconds(MAX_INP_MS)}, сработало всегда`,
      found: `${milliseconds(tap.inp)}, худшее ${milliseconds(tap.worst)}, сработало ${tap.worked} из ${tap.runs}`,
      met: tap.inp <= MAX_INP_MS && tap.worked === tap.runs,
    })),
  ];
}

/** A word where the machine was too busy for times: even a page without a script was slow on it. */
export function warnOfNoise(control: SiteResult): string | null {
  const performance = control.pages.article?.scores.performance ?? 0;
  const inp = control.taps.answer?.inp ?? 0;
  if (performance === 100 && inp <= MAX_INP_MS) return null;
  const seen = `${control.name}, где скриптов нет, получает ${performance} из 100 и отвечает за ${milliseconds(inp)}`;
  return `Машина занята: ${seen}. Байты верны, времена читайте как отношения.`;
}

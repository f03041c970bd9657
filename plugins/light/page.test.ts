import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FIRST_SCRIPT, speculationRules } from './head';
import { lightenPage } from './page';
import { parseHtml, printHtml } from './tree';

const FILES = {
  script: '/base/assets/reader/index-A.js',
  imports: ['/base/assets/reader/chunk-C.js'],
  style: '/base/assets/reader/site-b.css',
};

const STOCK = `<!doctype html><html lang=ru class="docs-wrapper" data-has-hydrated=false><head><title data-rh=true>Kafka</title>
<meta charset=UTF-8><meta name=generator content="Docusaurus v3"><meta data-rh=true name=docsearch:language content=ru />
<meta data-rh=true name=viewport content="width=device-width"/><meta data-rh=true property=og:title content=Kafka />
<script data-rh=true type=application/ld+json>{"@type":"BreadcrumbList"}</script>
<link rel=stylesheet href=/base/assets/css/styles.1.css /><link rel=icon href=/base/img/favicon.svg>
<script src=/base/assets/js/runtime~main.1.js defer></script><script src=/base/assets/js/main.2.js defer></script></head>
<body><svg style="display: none;"><defs><symbol id=theme-svg-external-link /></defs></svg><script>document.documentElement.setAttribute("data-theme","light")</script><div id=__docusaurus>
<link rel=preload as=image href=/base/img/logo.svg /><p class="">«<!-- -->Kafka<!-- -->»</p></div></body></html>`;

function lighten(html: string): string {
  const document = parseHtml(html);
  lightenPage(document, '/base/', FILES);
  return printHtml(document);
}

describe('a page made light', () => {
  const page = lighten(STOCK);

  it('has one script to load, the one of the reader', () => {
    expect(page.match(/<script[^>]*src="[^"]*"/g)).toEqual([`<script type="module" src="${FILES.script}"`]);
    expect(page.match(/<link rel="stylesheet"[^>]*>/g)).toEqual([`<link rel="stylesheet" href="${FILES.style}">`]);
    expect(page.match(/<link rel="\w*preload"[^>]*>/g)).toEqual([
      '<link rel="modulepreload" href="/base/assets/reader/chunk-C.js">',
    ]);
    expect(page).not.toContain('runtime~main');
  });

  it('has no mark of the framework', () => {
    expect(page).not.toMatch(/data-rh|data-has-hydrated|<!-- -->|generator|docsearch|class=""/);
  });

  it('keeps what it says to readers and robots', () => {
    for (const kept of [
      '<p>«Kafka»</p>',
      '<title>Kafka</title>',
      'og:title',
      'BreadcrumbList',
      'favicon.svg',
      'lang="ru"',
    ]) {
      expect(page).toContain(kept);
    }
  });

  it('says how it is read, then what it may do, before anything else', () => {
    expect(page).toMatch(
      /<head><meta charset="UTF-8"><meta http-equiv="Content-Security-Policy"[^>]*><meta name="viewport"/,
    );
  });

  it('allows the scripts of its text by their hashes and no others', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    const hashes = [FIRST_SCRIPT, speculationRules('/base/')].map(
      (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    );
    const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src'));
    expect(scripts?.split(' ').slice(1).sort()).toEqual(["'self'", ...hashes].sort());
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('allows styles in the text only where it has them', () => {
    expect(lighten('<svg><style>.a{}</style></svg>')).toContain("style-src 'self' 'unsafe-inline'");
    expect(lighten('<p style="color:red">')).toContain("style-src 'self' 'unsafe-inline'");
  });

  it('is the same every time', () => {
    expect(lighten(STOCK)).toBe(page);
  });
});

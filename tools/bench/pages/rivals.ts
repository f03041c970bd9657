import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Article, type Shelf, writeArticles } from './articles';
import { run } from './run';
import type { Site } from './sites';
import type { Tap } from './taps';

export interface Rival {
  readonly name: string;
  /** The folder beside this file with its configuration and pinned versions. */
  readonly folder: string;
  readonly shelf: Shelf;
  /** The command that builds it, from the root of the project. */
  readonly build: (site: string) => readonly string[];
  /** Where the built site lies below it. */
  readonly out: string;
  /** The address of an article. */
  readonly address: (slug: string) => string;
  readonly taps: readonly Tap[];
}

/** The theme of VitePress and of Docusaurus is a button; that of Starlight a list, which the first tap only opens. */
const ANSWER: Tap = { name: 'answer', screen: 'phone', target: 'main details summary', done: 'main details[open]' };

export const RIVALS: readonly Rival[] = [
  {
    name: 'Docusaurus',
    folder: 'docusaurus',
    shelf: { folder: 'docs', index: 'index', heading: false },
    build: (site) => ['node', 'node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build', site],
    out: 'build',
    address: (slug) => `${slug}/`,
    taps: [
      ANSWER,
      { name: 'menu', screen: 'phone', target: '.navbar__toggle', done: '.navbar-sidebar--show' },
      { name: 'theme', screen: 'desktop', target: 'button[class*=toggleButton]', done: 'html[data-theme=dark]' },
    ],
  },
  {
    name: 'VitePress',
    folder: 'vitepress',
    shelf: { folder: '.', index: 'index', heading: true },
    build: (site) => ['node', `${site}/node_modules/vitepress/bin/vitepress.js`, 'build', site],
    out: '.vitepress/dist',
    address: (slug) => `${slug}.html`,
    taps: [
      ANSWER,
      { name: 'menu', screen: 'phone', target: '.VPLocalNav .menu', done: '.VPSidebar.open' },
      { name: 'theme', screen: 'desktop', target: '.VPSwitchAppearance', done: 'html.dark' },
    ],
  },
  {
    name: 'Starlight',
    folder: 'starlight',
    shelf: { folder: 'src/content/docs', index: 'index', heading: false },
    build: (site) => ['node', `${site}/node_modules/astro/astro.js`, 'build', '--root', site],
    out: 'dist',
    address: (slug) => `${slug}/`,
    taps: [
      { ...ANSWER, target: '.sl-markdown-content details summary', done: '.sl-markdown-content details[open]' },
      {
        name: 'menu',
        screen: 'phone',
        target: 'starlight-menu-button button',
        done: 'starlight-menu-button[aria-expanded=true], [data-mobile-menu-expanded]',
      },
    ],
  },
  {
    name: 'Hugo',
    folder: 'hugo',
    shelf: { folder: 'content', index: '_index', heading: false },
    build: (site) => ['hugo', '--source', site, '--quiet', '--minify'],
    out: 'public',
    address: (slug) => `${slug}/`,
    taps: [ANSWER],
  },
];

/** Copies what is committed for a tool into its folder of the cache and installs its pinned versions once. */
export async function install(root: string, tool: string): Promise<string> {
  const site = path.join('.cache/bench-pages', tool);
  const target = path.join(root, site);
  await mkdir(target, { recursive: true });
  await cp(path.join(root, 'tools/bench/pages', tool), target, { recursive: true });
  const wanted = await readFile(path.join(target, 'package.json'), 'utf8').catch(() => null);
  const mark = path.join(target, 'installed.json');
  if (wanted !== null && wanted !== (await readFile(mark, 'utf8').catch(() => null))) {
    await run(['npm', 'install', '--no-audit', '--no-fund', '--no-package-lock', '--include=dev'], target);
    await writeFile(mark, wanted);
  }
  return site;
}

/** Builds a rival with these articles. */
export async function buildRival(root: string, rival: Rival, articles: readonly Article[]): Promise<void> {
  const site = await install(root, rival.folder);
  await writeArticles(articles, path.join(root, site), rival.shelf);
  await run(rival.build(site), root, { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' });
}

/** A built rival as something to measure: its article only, for what the targets are held against. */
export function toSite(root: string, rival: Rival, article: Article): Site {
  return {
    name: rival.name,
    folder: path.join(root, '.cache/bench-pages', rival.folder, rival.out),
    baseUrl: '/',
    pages: { article: rival.address(article.slug) },
    taps: rival.taps,
  };
}

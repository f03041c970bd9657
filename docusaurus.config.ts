import type { Config } from '@docusaurus/types';
import bookPlugin from './plugins/book';
import remarkBook from './plugins/book/remark';
import remarkHighlight from './plugins/highlight';
import rehypeParts from './plugins/parts';
import lightPlugin, { HYDRATES } from './plugins/light';
import offlinePlugin from './plugins/offline';
import picturesPlugin from './plugins/pictures';
import { withCard } from './plugins/pictures/frontMatter';
import searchPlugin from './plugins/search';
import plaintextPlugin from './plugins/plaintext';
import { STORAGE_NAMESPACE } from './src/client/theme/key';
import { layout } from './plugins/diagrams/options';
import { siteSettings } from './src/settings';

const settings = siteSettings(process.env);
const isDevelopment = process.env.NODE_ENV === 'development';

const config: Config = {
  title: 'Go-конспект',
  tagline: 'Справочник к собеседованию Go-разработчика: читается, ищется и повторяется без сети',
  favicon: 'img/favicon.svg',
  url: settings.url,
  baseUrl: settings.baseUrl,
  trailingSlash: true,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  i18n: { defaultLocale: 'ru', locales: ['ru'], path: 'src/i18n' },
  future: {
    v4: true,
    faster: {
      swcJsLoader: true,
      swcJsMinimizer: true,
      swcHtmlMinimizer: true,
      lightningCssMinimizer: true,
      rspackBundler: true,
      // Off: it keeps what a sample looked like when only the sample changed, not the page that shows it.
      rspackPersistentCache: false,
      mdxCrossCompilerCache: true,
      ssgWorkerThreads: true,
    },
  },
  markdown: {
    mermaid: isDevelopment,
    parseFrontMatter: withCard,
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
  },
  storage: { namespace: STORAGE_NAMESPACE },
  headTags: [
    { tagName: 'meta', attributes: { name: 'gk-base', content: settings.baseUrl } },
    { tagName: 'link', attributes: { rel: 'manifest', href: `${settings.baseUrl}manifest.webmanifest` } },
    { tagName: 'link', attributes: { rel: 'apple-touch-icon', href: `${settings.baseUrl}img/icon-180.png` } },
    { tagName: 'meta', attributes: { name: 'theme-color', content: '#0a5f6b' } },
  ],
  customFields: { repository: settings.repository },
  // The built site takes the reader's script from `tools/lighten`.
  clientModules: HYDRATES ? ['./src/client/hydrated.ts'] : [],
  plugins: [
    bookPlugin,
    [
      '@docusaurus/plugin-content-docs',
      {
        routeBasePath: '/',
        sidebarPath: './sidebars.ts',
        breadcrumbs: true,
        beforeDefaultRemarkPlugins: [[remarkBook, { root: __dirname }], remarkHighlight],
        rehypePlugins: [rehypeParts],
      },
    ],
    '@docusaurus/plugin-content-pages',
    picturesPlugin,
    lightPlugin,
    searchPlugin,
    offlinePlugin,
    plaintextPlugin,
    '@docusaurus/plugin-sitemap',
  ],
  themes: [
    [
      '@docusaurus/theme-classic',
      {
        customCss: [
          './src/css/tokens.css',
          './src/css/typography.css',
          './src/css/layout.css',
          './src/css/parts.css',
          './src/css/code.css',
          './src/css/button.css',
          './src/components/Diagram/picture.css',
          './src/client/diagrams/styles.css',
          './src/client/offline/styles.css',
          './src/client/report/styles.css',
          './src/client/search/styles.css',
          './src/css/print.css',
        ],
      },
    ],
    // A stale diagram is drawn live while one writes; readers get what `npm run diagrams` drew, and no Mermaid.
    ...(isDevelopment ? ['@docusaurus/theme-mermaid'] : []),
  ],
  themeConfig: {
    image: 'img/cards/home.png',
    colorMode: { respectPrefersColorScheme: true },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
    ...(isDevelopment && { mermaid: { theme: { light: 'neutral', dark: 'dark' }, options: layout } }),
  },
};

export default config;

import type { Config } from '@docusaurus/types';
import config from '../../../docusaurus.config';

/** The site with the plugin that is compared: not a part of what readers get. */
const PLUGIN = '@easyops-cn/docusaurus-search-local';
const others = (config.themes ?? []).filter((theme) => !(Array.isArray(theme) && theme[0] === PLUGIN));

/** The plugin has a page of results of its own at the address of ours. */
const PAGES = '@docusaurus/plugin-content-pages';
const plugins = (config.plugins ?? []).map((plugin) =>
  plugin === PAGES ? ([PAGES, { exclude: ['search.tsx'] }] as const) : plugin,
);

const compared: Config = {
  ...config,
  plugins: plugins as Config['plugins'] & object,
  onBrokenLinks: 'ignore',
  themes: [
    ...others,
    [PLUGIN, { language: ['ru', 'en'], docsRouteBasePath: '/', indexBlog: false, explicitSearchResultPath: true }],
  ],
};

export default compared;

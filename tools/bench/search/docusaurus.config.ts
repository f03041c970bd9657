import type { Config } from '@docusaurus/types';
import config from '../../../docusaurus.config';

/** The site with the plugin that is compared: not a part of what readers get. */
const PLUGIN = '@easyops-cn/docusaurus-search-local';
const others = (config.themes ?? []).filter((theme) => !(Array.isArray(theme) && theme[0] === PLUGIN));

const compared: Config = {
  ...config,
  themes: [
    ...others,
    [PLUGIN, { language: ['ru', 'en'], docsRouteBasePath: '/', indexBlog: false, explicitSearchResultPath: true }],
  ],
};

export default compared;

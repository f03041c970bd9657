/* What `create-docusaurus` writes, without the blog: the versions are the project's own. */
export default {
  title: 'Go-конспект',
  url: 'http://localhost:3000',
  baseUrl: '/',
  trailingSlash: true,
  i18n: { defaultLocale: 'ru', locales: ['ru'] },
  future: { v4: true, faster: true },
  markdown: { mermaid: true, format: 'md' },
  plugins: [['@docusaurus/plugin-content-docs', { routeBasePath: '/' }], '@docusaurus/plugin-sitemap'],
  themes: ['@docusaurus/theme-classic', '@docusaurus/theme-mermaid'],
  themeConfig: {
    navbar: { title: 'Go-конспект' },
    prism: { additionalLanguages: ['go', 'bash', 'sql', 'protobuf', 'json', 'yaml'] },
  },
};

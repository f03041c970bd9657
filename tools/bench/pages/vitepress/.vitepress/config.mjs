import { readFileSync } from 'node:fs';

const articles = JSON.parse(readFileSync(new URL('../articles.json', import.meta.url), 'utf8'));

export default {
  lang: 'ru',
  title: 'Go-конспект',
  themeConfig: { sidebar: articles.map(({ slug, title }) => ({ text: title, link: `/${slug}` })) },
};

import path from 'node:path';
import { siteSettings } from '../../../src/settings';
import type { Article } from './articles';
import type { Site } from './sites';

/** The site of the book as `npm run build` left it. */
export function ownSite(root: string, article: Article): Site {
  return {
    name: 'Go-конспект',
    folder: path.join(root, 'build'),
    baseUrl: siteSettings(process.env).baseUrl,
    pages: { article: `${article.id}/`, topics: '', question: `${article.id}/#${article.question}` },
    taps: [
      { name: 'answer', screen: 'phone', target: 'article details summary', done: 'article details[open]' },
      { name: 'menu', screen: 'phone', target: '[popovertarget=book-menu]', done: '#book-menu:popover-open' },
      {
        name: 'theme',
        screen: 'desktop',
        target: '[data-action=theme]',
        done: 'html[data-theme-choice]:not([data-theme-choice=system])',
      },
    ],
  };
}

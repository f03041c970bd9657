import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Theme parts that the house wraps or replaces. Wrap, do not eject; a new one is a decision. */
const THEME = [
  'DocCategoryGeneratedIndexPage/index.tsx',
  'DocItem/Layout/index.tsx',
  'DocRoot/Layout/index.tsx',
  'MDXComponents.tsx',
  'Navbar/index.tsx',
  'NotFound/Content/index.tsx',
  'SearchBar/index.tsx',
];

describe('the house', () => {
  it('wraps no more theme parts than it says', () => {
    const files = (readdirSync('src/theme', { recursive: true }) as string[]).filter((file) => file.endsWith('.tsx'));
    expect(files.sort()).toEqual(THEME);
  });

  it.each(THEME)('src/theme/%s says in its first line what it is for', (file) => {
    expect(readFileSync(`src/theme/${file}`, 'utf8').split('\n')[0]).toMatch(/^\/\/ (?:Wrapped|Replaced|Added): /);
  });
});

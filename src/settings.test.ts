import { describe, expect, it, test } from 'vitest';
import { siteSettings } from './settings';

describe('the settings of a copy of the site', () => {
  it('are those of a developer where the environment says nothing', () => {
    expect(siteSettings({})).toEqual({ url: 'http://localhost:3000', baseUrl: '/go-konspekt/', repository: null });
  });

  it('are those of the workflow', () => {
    expect(siteSettings({ SITE_URL: 'https://a.github.io', BASE_URL: '/book/', GITHUB_REPOSITORY: 'a/book' })).toEqual({
      url: 'https://a.github.io',
      baseUrl: '/book/',
      repository: 'a/book',
    });
  });

  test.each([
    ['', '/'],
    ['/', '/'],
    ['book', '/book/'],
    ['/book', '/book/'],
    ['book/', '/book/'],
    ['//a//b//', '/a/b/'],
  ])('the base path %j has a slash at both ends: %s', (given, baseUrl) => {
    expect(siteSettings({ BASE_URL: given }).baseUrl).toBe(baseUrl);
  });
});

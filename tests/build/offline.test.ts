import { describe, expect, it } from 'vitest';
import type { Release, ReleaseFile } from '../../src/offline/protocol';
import { builtFiles, builtPages, readBuilt } from '../support/built';

const worker = () => readBuilt('sw.js');
/** The list of the release as Workbox put it into the worker. */
const listed = () => JSON.parse(/\[\{"bytes".*?\}\]/.exec(worker())?.[0] ?? '[]') as readonly ReleaseFile[];

describe('the copy for reading without a network', () => {
  it('holds every page, script, style, the index of the search and its texts', () => {
    const needed = [
      ...builtPages(),
      ...builtFiles().filter((file) => /^assets\/|^search-(?:index|text)|^img\/(?!cards)|^manifest/.test(file)),
    ];
    const urls = new Set(listed().map(({ url }) => url));
    expect(needed.filter((file) => !urls.has(file))).toEqual([]);
  });

  it('leaves out what nobody reads in the browser: pictures for chats, the map for robots, editions', () => {
    const files = listed().map(({ url }) => url);
    expect(files.filter((file) => /^img\/cards|sitemap|\.(?:md|zip|epub|pdf)$|^editions|^llms/.test(file))).toEqual([]);
  });

  it('has a shell for the first visit that is a small part of the whole', () => {
    const sum = (files: readonly ReleaseFile[]) => files.reduce((total, { bytes }) => total + bytes, 0);
    const shell = listed().filter((file) => file.shell);
    expect(shell.map(({ url }) => url)).toEqual(
      expect.arrayContaining(['index.html', 'offline/index.html', '404.html']),
    );
    expect(sum(shell)).toBeLessThan(sum(listed()) / 4);
  });

  it('says how much it weighs', () => {
    const release = JSON.parse(readBuilt('offline.json')) as Release;
    expect(release.id).toMatch(/^[0-9a-f]{12}$/);
    expect(release.files).toBe(listed().length);
    expect(release.files).toBeGreaterThan(builtPages().length);
    expect(release.bytes).toBeGreaterThan(1024 * 1024);
    expect(worker()).toContain(release.id);
  });
});

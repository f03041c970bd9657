import { describe, expect, it } from 'vitest';
import type { Release } from '../../src/offline/protocol';
import { builtFiles, builtPages, readBuilt } from '../support/built';

const worker = () => readBuilt('sw.js');
const lists = (file: string) => worker().includes(`"${file}"`);

describe('the copy for reading without a network', () => {
  it('holds every page, script, style and the index of the search', () => {
    const needed = [
      ...builtPages(),
      ...builtFiles().filter((file) => /^assets\/|^search-index|^img\/(?!cards)|^manifest/.test(file)),
    ];
    expect(needed.filter((file) => !lists(file))).toEqual([]);
  });

  it('leaves out what nobody reads in the browser: pictures for chats, the map for robots, editions', () => {
    const files = [...worker().matchAll(/"url":"([^"]+)"/g)].map(([, url]) => url ?? '');
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => /^img\/cards|sitemap|\.(?:md|zip|epub|pdf)$|^editions|^llms/.test(file))).toEqual([]);
  });

  it('has a shell for the first visit that is a small part of the whole', () => {
    const bytes = [...worker().matchAll(/"bytes":(\d+)[^}]*?("shell":true)?[^}]*?"url"/g)];
    const sum = (all: typeof bytes) => all.reduce((total, [, size]) => total + Number(size), 0);
    const shell = sum(bytes.filter(([, , isShell]) => isShell));
    expect(shell).toBeGreaterThan(0);
    expect(shell).toBeLessThan(sum(bytes) / 4);
  });

  it('says how much it weighs', () => {
    const release = JSON.parse(readBuilt('offline.json')) as Release;
    expect(release.id).toMatch(/^[0-9a-f]{12}$/);
    expect(release.files).toBeGreaterThan(100);
    expect(release.bytes).toBeGreaterThan(1024 * 1024);
    expect(worker()).toContain(release.id);
  });
});

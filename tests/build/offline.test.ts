import { describe, expect, it } from 'vitest';
import type { Release } from '../../src/offline/protocol';
import { builtFiles, builtPages, readBuilt } from '../support/built';

const worker = () => readBuilt('sw.js');

describe('the copy for reading without a network', () => {
  it('holds every page, script, style and the index of the search', () => {
    const needed = [
      ...builtPages(),
      ...builtFiles().filter((file) => /^assets\/|^search-index|^img\/(?!cards)|^manifest/.test(file)),
    ];
    const left = needed.filter((file) => !worker().includes(`"${file}"`) && !worker().includes(`url:"${file}"`));
    expect(left).toEqual([]);
  });

  it('leaves out what nobody reads: pictures for chats and the map for robots', () => {
    expect(worker()).not.toContain('img/cards/');
    expect(worker()).not.toContain('sitemap.xml');
  });

  it('says how much it weighs', () => {
    const release = JSON.parse(readBuilt('offline.json')) as Release;
    expect(release.id).toMatch(/^[0-9a-f]{12}$/);
    expect(release.files).toBeGreaterThan(100);
    expect(release.bytes).toBeGreaterThan(1024 * 1024);
    expect(worker()).toContain(release.id);
  });
});

import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/model/page';
import { checkLinks, collectLinks, toIssue } from './check';

const at = (line: number) => ({ file: 'docs/a/b.mdx', line, column: 1 });
const page = {
  links: [
    { url: 'https://go.dev/doc#x', place: at(3) },
    { url: 'https://go.dev/doc', place: at(7) },
    { url: 'https://dead.example/', place: at(9) },
    { url: '../c/d.mdx', place: at(11) },
  ],
} as unknown as Page;

describe('external links', () => {
  it('asks for an address once, whatever its anchor and wherever it stands', () => {
    expect([...collectLinks([page])]).toEqual([
      ['https://dead.example/', ['docs/a/b.mdx:9']],
      ['https://go.dev/doc', ['docs/a/b.mdx:3', 'docs/a/b.mdx:7']],
    ]);
  });

  it('reports what did not answer, with the reason and the place', async () => {
    const dead = await checkLinks(collectLinks([page]), async (url) => (url.includes('dead') ? 'ответ 404' : null));
    expect(dead).toEqual([{ url: 'https://dead.example/', reason: 'ответ 404', places: ['docs/a/b.mdx:9'] }]);
    expect(toIssue(dead)).toBe(
      'Не открылись ссылки (1):\n\n- https://dead.example/\n  ответ 404; стоит в docs/a/b.mdx:9\n',
    );
  });
});

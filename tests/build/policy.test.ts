import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { builtDocument, builtPages } from '../support/built';

function directives(page: string): ReadonlyMap<string, readonly string[]> {
  const meta = builtDocument(page).querySelector('meta[http-equiv="Content-Security-Policy"]');
  const parts = (meta?.getAttribute('content') ?? '').split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.map(([name = '', ...values]) => [name, values]));
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

describe('the policy of every page', () => {
  it.each(builtPages())('%s runs nothing but what the build put there', (page) => {
    const policy = directives(page);
    const inline = [...builtDocument(page).querySelectorAll('script:not([src])')]
      .filter((script) => script.getAttribute('type') !== 'application/ld+json')
      .map((script) => hash(script.textContent ?? ''));
    expect([...(policy.get('script-src') ?? [])].sort()).toEqual([...new Set(["'self'", ...inline])].sort());
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    const hosts = [...policy.values()].flat().filter((value) => /\.|\/\//.test(value) && !value.startsWith("'sha256"));
    expect(hosts).toEqual([]);
  });

  it.each(builtPages())('%s stands by it from its first line, and has no handlers in its tags', (page) => {
    const document = builtDocument(page);
    const head = [...document.head.children].map((element) => element.outerHTML);
    expect(head[0]).toContain('charset');
    expect(head[1]).toContain('Content-Security-Policy');
    const handlers = [...document.querySelectorAll('*')].filter((element) =>
      element.getAttributeNames().some((name) => /^on/.test(name)),
    );
    expect(handlers).toEqual([]);
    expect(document.querySelector('[href^="javascript:"]')).toBeNull();
  });
});

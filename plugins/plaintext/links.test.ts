import { describe, expect, test } from 'vitest';
import { plainUrl, resolveLink } from './links';

const page = (id: string, anchor: string | null = null) => ({ kind: 'page', id, anchor });

describe('where a link of messaging/kafka leads', () => {
  test.each([
    ['./outbox.mdx', page('messaging/outbox')],
    ['outbox.mdx#how', page('messaging/outbox', 'how')],
    ['../api/http.mdx#status', page('api/http', 'status')],
    ['#key', page('messaging/kafka', 'key')],
    ['/go/defer/#n1-001', page('go/defer', 'n1-001')],
    ['/messaging/', page('messaging')],
    ['https://go.dev/#a', { kind: 'outside', url: 'https://go.dev/#a' }],
    ['mailto:a@example.org', { kind: 'outside', url: 'mailto:a@example.org' }],
  ])('%s', (url, target) => expect(resolveLink(url, 'messaging/kafka')).toEqual(target));
});

test('the address in plain text is absolute', () => {
  expect(plainUrl('#key', 'messaging/kafka', 'https://a.b/')).toBe('https://a.b/messaging/kafka/#key');
  expect(plainUrl('/go/defer/', 'messaging/kafka', 'https://a.b/')).toBe('https://a.b/go/defer.md');
});

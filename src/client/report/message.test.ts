import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { issueUrl, reportText } from './message';

const REPORT = {
  page: 'messaging/kafka',
  title: 'Kafka: модель',
  address: 'https://a.github.io/book/messaging/kafka/',
  wrong: 'offset & партиция',
  proof: 'https://kafka.apache.org/#x',
};

describe('the report of an error', () => {
  it('as a message for a chat', () => {
    expect(reportText(REPORT)).toBe(
      [
        'Go-конспект, ошибка на странице «Kafka: модель» (messaging/kafka)',
        'https://a.github.io/book/messaging/kafka/',
        '',
        'Что неверно: offset & партиция',
        'Чем подтверждается: https://kafka.apache.org/#x',
      ].join('\n'),
    );
  });

  it('as an issue, filled in', () => {
    const url = new URL(issueUrl('a/book', REPORT));
    expect(url.origin + url.pathname).toBe('https://github.com/a/book/issues/new');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      template: 'error.yml',
      title: 'Ошибка: Kafka: модель',
      page: REPORT.address,
      wrong: REPORT.wrong,
      proof: REPORT.proof,
    });
  });

  it('as an issue keeps every sign of what the reader wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (wrong) => {
        return new URL(issueUrl('a/book', { ...REPORT, wrong })).searchParams.get('wrong') === wrong;
      }),
    );
  });

  it('fills in the fields that the issue form has', () => {
    const form = parse(readFileSync('.github/ISSUE_TEMPLATE/error.yml', 'utf8')) as { body: { id: string }[] };
    const filled = [...new URL(issueUrl('a/book', REPORT)).searchParams.keys()];
    expect(filled).toEqual(expect.arrayContaining(form.body.map(({ id }) => id)));
  });
});

import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtPages, readBuilt } from '../support/built';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
});

describe('HTML', () => {
  it.each(builtPages())('%s is valid', async (page) => {
    const report = await validator.validateString(readBuilt(page));
    const messages = report.results.flatMap((result) =>
      result.messages.map(({ ruleId, line, message }) => `${line}: ${message} (${ruleId})`),
    );
    expect([...new Set(messages)]).toEqual([]);
  });
});

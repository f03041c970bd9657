import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtPages, readBuilt } from '../support/built';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    // The minifier leaves out what the standard lets it leave out.
    'attr-quotes': 'off',
    'no-implicit-close': 'off',
    'no-implicit-input-type': 'off',
    'no-raw-characters': 'off',
    'void-style': 'off',
    'unrecognized-char-ref': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'element-required-content': 'off',
    'no-inline-style': 'off',
    // Words of the theme that are not ours to choose.
    'long-title': 'off',
    'prefer-native-element': 'off',
    'no-redundant-role': 'off',
    'aria-label-misuse': 'off',
    'valid-id': 'off',
    'script-type': 'off',
    'prefer-tbody': 'off',
    'tel-non-breaking': 'off',
    'unique-landmark': 'off',
    'no-redundant-for': 'off',
  },
});

/** Lines of a code block are made by the theme. */
const THEME = '<div> element is not permitted as content under <code>';

describe('HTML', () => {
  it.each(builtPages())('%s is valid', async (page) => {
    const report = await validator.validateString(readBuilt(page));
    const messages = report.results.flatMap((result) =>
      result.messages.map(({ ruleId, line, message }) => `${line}: ${message} (${ruleId})`),
    );
    expect([...new Set(messages)].filter((message) => !message.includes(THEME))).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, highlight } from './highlight';
import { refractor } from './languages';

function textOf(html: string): string {
  return html
    .replace(/<\/?span[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

describe('highlighting', () => {
  it('names the kinds of tokens by a letter and leaves the rest alone', () => {
    expect(highlight('defer func() { n++ }() // после', 'go')).toBe(
      '<span class="k">defer func</span>() { n++ }() <span class="c">// после</span>',
    );
  });

  it('joins neighbours of one kind', () => {
    expect(highlight('package main', 'go')).toBe('<span class="k">package</span> main');
    expect(highlight('SELECT 1;', 'sql')).toBe('<span class="k">SELECT </span><span class="n">1</span>;');
  });

  it('leaves a language that is not known as it is', () => {
    expect(highlight('a < b && c', 'text')).toBe('a &lt; b &amp;&amp; c');
  });

  it('loses no sign of the code', () => {
    const language = fc.constantFrom('text', ...refractor.listLanguages());
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), language, (code, name) => {
        return textOf(highlight(code, name)) === code;
      }),
    );
  });

  it('writes no tag of the code', () => {
    expect(escapeHtml('<script>&</script>')).toBe('&lt;script&gt;&amp;&lt;/script&gt;');
    expect(highlight('fmt.Println("<b>&amp;</b>")', 'go')).toContain('&lt;b&gt;&amp;amp;&lt;/b&gt;');
  });
});

import { describe, expect, it } from 'vitest';
import { purgeStyles } from './css';
import { parseHtml } from './tree';
import { NameCollector } from './used';

function used(html: string, script = ''): NameCollector {
  const names = new NameCollector();
  names.addPage(parseHtml(html));
  names.addScript(script);
  return names;
}

function purge(css: string, html: string, script = ''): Promise<string> {
  return purgeStyles(css, used(html, script), script);
}

describe('the style sheet', () => {
  it.each([
    ['.a{top:0}.b{top:0}', '<p class="a">', '.a{top:0}'],
    ['.a,.b{top:0}', '<p class="x a">', '.a{top:0}'],
    ['p.a>b:hover,i a{top:0}', '<p class="a"><b>', 'p.a>b:hover{top:0}'],
    ['#x{top:0}#y{top:0}', '<p id="y">', '#y{top:0}'],
    ['[data-x]{top:0}[data-y="1"]{left:0}', '<p data-y="2">', '[data-y="1"]{left:0}'],
    ['.a:not(.gone){top:0}', '<p class="a">', '.a:not(.gone){top:0}'],
    ['.a:is(.gone,.lost){top:0}', '<p class="a">', ''],
    ['@media print{.gone{top:0}}', '<p>', ''],
    ['@media print{.a{top:0}}', '<p class="a">', '@media print{.a{top:0}}'],
  ])('keeps of %s for %s', async (css, html, expected) => {
    expect(await purge(css, html)).toBe(expected);
  });

  it('keeps what a script may make', async () => {
    const css = '.gk-toast{top:0}details[data-unfolded]{top:0}.gk-gone{top:0}';
    expect(await purge(css, '<details>', 'x.className="gk-toast";d.dataset.unfolded="print"')).toBe(
      '.gk-toast{top:0}details[data-unfolded]{top:0}',
    );
  });

  it('drops properties that nothing reads, and those that only they read', async () => {
    const css = ':root{--a:var(--b);--b:red;--c:blue;--d:green}p{color:var(--c)}';
    expect(await purge(css, '<p>')).toBe(':root{--c:blue}p{color:var(--c)}');
    expect(await purge(css, '<p>', 'fill="var(--d)"')).toContain('--d:green');
  });

  it('drops keyframes that nothing runs', async () => {
    const css = '@keyframes gone{to{top:0}}@keyframes turn{to{left:0}}p{animation:turn 1s}';
    expect(await purge(css, '<p>')).not.toContain('gone');
    expect(await purge(css, '<p>')).toContain('@keyframes turn');
  });

  it('gives readers without JavaScript the dark colours of their system', async () => {
    const css = ':root{--c:#fff}html[data-theme="dark"]{--c:#000}p{color:var(--c)}';
    expect(await purge(css, '<html data-theme="light"><p>')).toContain(
      '@media(prefers-color-scheme:dark){html:not([data-theme]){--c:#000}}',
    );
  });
});

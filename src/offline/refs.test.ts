import { describe, expect, it } from 'vitest';
import { refsOf, refsOfCss } from './refs';

const BASE = 'https://a.github.io/book/';
const of = (html: string) => refsOf(html, `${BASE}go/defer/`, BASE);

describe('what a page loads', () => {
  it('is its scripts, styles and pictures, however they are quoted', () => {
    const html = `<link href=/book/assets/css/a.css rel=stylesheet><script type=module src="/book/assets/reader/b.js"></script>
      <img alt src='../../img/c.png'><img src=/book/img/c.png?x=1#y>`;
    expect(of(html)).toEqual(['assets/css/a.css', 'assets/reader/b.js', 'img/c.png']);
  });

  it('is no page, no other site, nothing above the base', () => {
    const html = `<a href="/book/messaging/kafka/">x</a><a href="/book/404.html">x</a><a href="#short">x</a>
      <a href="https://go.dev/a.js">x</a><img src="/other/a.png"><img src="http://[broken"><img data-src="/book/d.png">`;
    expect(of(html)).toEqual([]);
  });
});

it('a style sheet loads fonts and pictures', () => {
  const css = `a{background:url(img/x.svg)}@font-face{src:url("/book/assets/f.woff2") format("woff2")}b{background:url(data:image/png;base64,AA)}`;
  expect(refsOfCss(css, `${BASE}assets/css/a.css`, BASE)).toEqual(['assets/css/img/x.svg', 'assets/f.woff2']);
});

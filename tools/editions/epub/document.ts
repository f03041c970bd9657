import type { Element, ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { toXml } from 'xast-util-to-xml';
import { h } from '../chapters/html';

/** A document of the book as XHTML. */
export function toXhtml(title: string, body: readonly ElementContent[], type?: string): string {
  const head = h(
    'head',
    {},
    h('title', {}, title),
    h('link', { rel: ['stylesheet'], type: 'text/css', href: 'style.css' }),
  );
  const html: Element = h(
    'html',
    { lang: 'ru', xmlLang: 'ru', 'xmlns:epub': 'http://www.idpf.org/2007/ops' },
    head,
    h('body', type ? { 'epub:type': type } : {}, ...body),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${toXml(toXast(html))}\n`;
}

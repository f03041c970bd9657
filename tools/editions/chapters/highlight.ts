import type { ElementContent, Element } from 'hast';
import { refractor } from 'refractor/all';
import { h } from './html';

/** A block of code with its parts marked (`token keyword`); plain where the language is not known. */
export function codeBlock(value: string, language: string): Element {
  const children: ElementContent[] = refractor.registered(language)
    ? (refractor.highlight(value, language).children as ElementContent[])
    : [{ type: 'text', value }];
  return h('pre', {}, h('code', {}, ...children));
}

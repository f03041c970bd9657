import { type Document, attribute, elements } from './tree';

/** Names that a style sheet may select by. */
export interface UsedNames {
  readonly tags: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** Names of attributes. */
  readonly attributes: ReadonlySet<string>;
}

/** Collects the names of all pages, page after page. */
export class NameCollector implements UsedNames {
  readonly tags = new Set<string>();
  readonly classes = new Set<string>();
  readonly ids = new Set<string>();
  readonly attributes = new Set<string>();

  addPage(document: Document): void {
    for (const element of elements(document)) {
      this.tags.add(element.tagName);
      for (const { name } of element.attrs) this.attributes.add(name);
      for (const name of (attribute(element, 'class') ?? '').split(/\s+/)) this.classes.add(name);
      const id = attribute(element, 'id');
      if (id) this.ids.add(id);
    }
  }

  /** What a script may make: every word of its texts counts as a tag, a class, an id and an attribute. */
  addScript(code: string): void {
    for (const [word] of code.matchAll(/[A-Za-z][\w-]*/g)) {
      this.tags.add(word);
      this.classes.add(word);
      this.ids.add(word);
      this.attributes.add(word.startsWith('data-') ? word : toDataAttribute(word));
      this.attributes.add(word);
    }
  }
}

/** `dataset.unfolded` is the attribute `data-unfolded`. */
function toDataAttribute(property: string): string {
  return `data-${property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

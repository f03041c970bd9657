import type { Diagnostic, Place } from '../../../src/model/diagnostic';
import { isId } from '../../../src/model/ids';
import type { Page } from '../../../src/model/page';

interface Named {
  readonly id: string | null;
  readonly what: string;
  readonly place: Place;
  /** Where the id has to be unique. */
  readonly scope: 'page' | 'book';
}

function namedThings(page: Page): Named[] {
  const in_ = (scope: Named['scope'], what: string) => (thing: { id: string | null; place: Place }) => ({
    id: thing.id,
    place: thing.place,
    what,
    scope,
  });
  return [
    ...page.sections.map((section) => in_('page', 'заголовок')(section.heading)),
    ...page.questions.map(in_('book', 'вопрос')),
    ...page.diagrams.map(in_('book', 'схема')),
    ...page.myths.map(in_('book', 'заблуждение')),
    ...page.terms.map(in_('page', 'термин')),
  ];
}

/** Every heading, question, diagram, myth and term has a Latin id; ids are unique on the page or in the book. */
export function checkIds(pages: readonly Page[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  const inBook = new Map<string, Place>();
  for (const page of pages) {
    const onPage = new Map<string, Place>();
    for (const thing of namedThings(page)) {
      if (!thing.id) {
        const hint = 'дайте латинский id: {/* #id */} у заголовка, {#id} у директивы, id=… у схемы';
        found.push({ ...thing.place, message: `${thing.what} без id`, hint });
        continue;
      }
      if (!isId(thing.id)) {
        const hint = 'латиница в нижнем регистре, цифры и дефисы, первая — буква';
        found.push({ ...thing.place, message: `${thing.what}: id «${thing.id}» не годится`, hint });
      }
      const earlier = onPage.get(thing.id) ?? (thing.scope === 'book' ? inBook.get(thing.id) : undefined);
      if (earlier) {
        const message = `${thing.what}: id «${thing.id}» уже занят в ${earlier.file}:${earlier.line}`;
        found.push({ ...thing.place, message, hint: 'дайте другой id; опубликованные id не меняются' });
      }
      onPage.set(thing.id, thing.place);
      if (thing.scope === 'book') inBook.set(thing.id, thing.place);
    }
  }
  return found;
}

/** Everything on the page that a link may lead to. */
export function anchorsOf(page: Page): Set<string> {
  const ids = namedThings(page).map((thing) => thing.id);
  return new Set([...ids, ...page.claims.flatMap((claim) => claim.fragments)].filter((id) => id !== null));
}

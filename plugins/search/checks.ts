import type { Diagnostic } from '../../src/model/diagnostic';
import { termsOf } from '../../src/search/text/terms';
import { normalize } from '../../src/search/text/normalize';
import type { Page } from '../../src/model/page';
import type { AliasSet } from './aliases';

/** What tells two aliases apart: the word itself, not its stem, for «test» and «testing» are two words. */
function keyOf(text: string): string {
  return normalize(text).trim();
}

/** Aliases that point nowhere: the book has none of the words that the set is about. */
export function checkTargets(sets: readonly AliasSet[], terms: ReadonlySet<string>): Diagnostic[] {
  return sets.flatMap(({ words }) => {
    const [target] = words;
    if (!target) return [];
    const missing = termsOf(target.text).filter((term) => !terms.has(term));
    if (missing.length === 0 && keyOf(target.text) !== '') return [];
    return [
      {
        ...target.place,
        message: `синоним ведёт в никуда: слова «${target.text}» в книге нет`,
        hint: 'первым в строке поставьте слово так, как оно стоит в книге, или уберите строку',
      },
    ];
  });
}

/** Other wordings that say nothing which the title of their place does not say. */
export function checkWordings({ passages }: Pick<Page, 'passages'>): Diagnostic[] {
  return passages.flatMap(({ title, asked }) => {
    const said = new Set(termsOf(title));
    return asked
      .filter(({ text }) => termsOf(text).every((term) => said.has(term)))
      .map(({ text, place }) => ({
        ...place,
        message: `формулировка «${text}» повторяет слова заголовка и поиску ничего не даёт`,
        hint: 'впишите слова, которых в заголовке нет, или уберите её',
      }));
  });
}

/** Entries of `asked` in the front matter that lead nowhere, or to a question, which has its own. */
export function checkAsked({ asked, passages }: Pick<Page, 'asked' | 'passages'>): Diagnostic[] {
  return asked.flatMap(({ id, wordings: [first] }) => {
    const passage = passages.find((one) => one.id === id);
    if (!first || (passage && passage.kind !== 'question')) return [];
    return passage
      ? {
          ...first.place,
          message: `asked называет вопрос «${id}»`,
          hint: 'формулировки вопроса стоят у него самого: :::question[…]{#id ask="…; …"}',
        }
      : { ...first.place, message: `asked ведёт в никуда: места «${id}» на странице нет`, hint: 'исправьте id' };
  });
}

/** Aliases that contradict: one word in two sets means two things. */
export function checkContradictions(table: readonly AliasSet[], ofTerms: readonly AliasSet[]): Diagnostic[] {
  const owners = new Map<string, { set: AliasSet; text: string }>();
  const diagnostics: Diagnostic[] = [];
  for (const set of [...ofTerms, ...table]) {
    const own = new Set<string>();
    for (const { text, place } of set.words) {
      const key = keyOf(text);
      if (key === '' || own.has(key)) continue;
      own.add(key);
      const owner = owners.get(key);
      if (owner && !agree(owner.set, set)) {
        diagnostics.push({
          ...place,
          message: `синоним «${text}» спорит сам с собой: он уже значит «${owner.text}» (${owner.set.words[0]?.place.file}:${owner.set.words[0]?.place.line})`,
          hint: 'оставьте слово в одном месте или соедините строки в одну',
        });
      } else if (!owner) owners.set(key, { set, text: set.words[0]?.text ?? text });
    }
  }
  return diagnostics;
}

/** Whether two sets are about the same thing: the second begins with a word of the first. */
function agree(first: AliasSet, second: AliasSet): boolean {
  const target = keyOf(second.words[0]?.text ?? '');
  return first.words.some(({ text }) => keyOf(text) === target);
}

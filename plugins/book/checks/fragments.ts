import type { Diagnostic } from '../../../src/model/diagnostic';
import type { Fragment } from '../../../src/model/ledger';
import type { NotesClaim, Page } from '../../../src/model/page';
import { anchorsOf } from './ids';

/** Claims on fragments: known, answered where the verdict is not «ok», sourced, once on a page. */
export function checkClaims(pages: readonly Page[], ledger: readonly Fragment[]): Diagnostic[] {
  const byId = new Map(ledger.map((fragment) => [fragment.id, fragment]));
  return pages.flatMap((page) => {
    const seen = new Set<string>();
    return page.claims.flatMap((claim) => {
      const found = claim.fragments.flatMap((id) => checkClaim(claim, byId.get(id), id, seen));
      if (claim.fragments.length === 0) {
        found.push({
          ...claim.place,
          message: 'from-notes без фрагментов',
          hint: 'назовите их: fragments="n1-001 n1-002"',
        });
      }
      return found;
    });
  });
}

function checkClaim(claim: NotesClaim, fragment: Fragment | undefined, id: string, seen: Set<string>): Diagnostic[] {
  const found: Diagnostic[] = [];
  const add = (message: string, hint: string) => found.push({ ...claim.place, message, hint });
  if (!fragment) {
    add(`фрагмента «${id}» нет в notes/ledger.json`, 'проверьте номер: n1-001 … n1-110, n2-001 … n2-064');
    return found;
  }
  if (seen.has(id)) add(`фрагмент «${id}» назван на странице дважды`, 'оставьте его в одном from-notes');
  seen.add(id);
  if (fragment.verdict !== 'ok' && claim.form === 'leaf') {
    add(
      `у фрагмента «${id}» вердикт «${fragment.verdict}», а ответа нет`,
      'нужна форма :::from-notes{…} с тем, что верно и почему',
    );
  }
  const needsSource = !['ok', 'typo', 'opinion', 'personal experience'].includes(fragment.verdict);
  if (needsSource && claim.form === 'container' && !claim.hasLink) {
    add(`исправление фрагмента «${id}» без ссылки на источник`, 'добавьте ссылку на первоисточник');
  }
  return found;
}

/** Every fragment of the ledger is claimed by the page that the ledger names. */
export function checkLedger(pages: readonly Page[], ledger: readonly Fragment[]): Diagnostic[] {
  const byId = new Map(pages.map((page) => [page.id, page]));
  return ledger.flatMap((fragment) => {
    const page = byId.get(fragment.page);
    const isClaimed = page?.claims.some((claim) => claim.fragments.includes(fragment.id));
    const place = { file: 'notes/ledger.json', line: 1, column: 1 };
    if (page && isClaimed) {
      if (anchorsOf(page).has(fragment.anchor)) return [];
      const message = `фрагмент «${fragment.id}» ведёт к якорю «${fragment.anchor}», которого на странице «${fragment.page}» нет`;
      return [{ ...place, message, hint: 'исправьте anchor в ледгере: id заголовка или вопроса, номер фрагмента' }];
    }
    return [
      {
        ...place,
        message: `фрагмент «${fragment.id}» не назван на странице «${fragment.page}»`,
        hint: `добавьте from-notes{fragments="${fragment.id}"} на docs/${fragment.page}.mdx или исправьте page в ледгере`,
      },
    ];
  });
}

import type { Diagnostic } from '../../../src/model/diagnostic';
import type { Diagram, Page } from '../../../src/model/page';

/** A line of a label much longer than this does not stay legible at 360 px. */
const MAX_LABEL = 40;
const MAX_PARTICIPANTS = 5;
const FORBIDDEN = /%%\{|^\s*(?:style|classDef|linkStyle)\s/m;

/** The title of a diagram, as its source gives it. */
export function accTitle(source: string): string | null {
  return /^\s*accTitle[ \t]*:[ \t]*(\S.*)$/m.exec(source)?.[1]?.trim() ?? null;
}

/** The description of a diagram: one line, or a block in braces. */
export function accDescription(source: string): string | null {
  const block = /^\s*accDescr\s*\{([^}]*)\}/m.exec(source)?.[1];
  const line = /^\s*accDescr[ \t]*:[ \t]*(\S.*)$/m.exec(source)?.[1];
  return (block ?? line)?.replace(/\s+/g, ' ').trim() ?? null;
}

/** Caption, title, text alternative; width; no style of its own. Whether the source parses is `checkSyntax`'s. */
export function checkDiagrams(page: Page): Diagnostic[] {
  return page.diagrams.flatMap((diagram) => {
    const found: Diagnostic[] = [];
    const name = `схема «${diagram.id ?? ''}»`;
    const add = (message: string, hint: string) =>
      found.push({ ...diagram.place, message: `${name}: ${message}`, hint });
    if (!diagram.caption) add('нет подписи', 'добавьте caption="…" в строку ```mermaid');
    if (!accTitle(diagram.source)) add('нет названия', 'добавьте строку «accTitle: …»');
    if ((accDescription(diagram.source)?.length ?? 0) < 40) {
      add('нет словесного описания или оно слишком короткое', 'добавьте «accDescr: …»: всё, что видно на рисунке');
    }
    if (FORBIDDEN.test(diagram.source))
      add('своё оформление', 'уберите %%{init}%%, style, classDef, linkStyle: цвета даёт тема');
    const participants = diagram.source.match(/^\s*(?:participant|actor)\s/gm)?.length ?? 0;
    if (participants > MAX_PARTICIPANTS)
      add(`участников ${participants}, на телефоне видно не больше ${MAX_PARTICIPANTS}`, 'разделите схему');
    for (const label of longLabels(diagram.source)) {
      add(`слишком длинная строка подписи «${label}»`, `вставьте <br/>: в строке не больше ${MAX_LABEL} знаков`);
    }
    return found;
  });
}

function longLabels(source: string): string[] {
  const labels = [...source.matchAll(/\["([^"]+)"\]|\[([^\]"]+)\]|\("([^"]+)"\)|\{"([^"]+)"\}/g)].map(
    (match) => match.slice(1).find(Boolean) ?? '',
  );
  return labels.flatMap((label) => label.split(/<br\s*\/?>/)).filter((line) => line.trim().length > MAX_LABEL);
}

/** Mermaid drops lines of comments before it counts lines; blank ones it counts, but for those at the beginning. */
function blankComments(source: string): string {
  return source.replace(/^[ \t]*%%(?!\{).*$/gm, '');
}

/** What Mermaid says of a source that it can't read, with the line of the page. */
export function syntaxProblem(diagram: Diagram, error: string): Diagnostic {
  const source = blankComments(diagram.source);
  const before = /^\s*\n/.exec(source)?.[0].split('\n').length ?? 1;
  const offset = Number(/line (\d+)/.exec(error)?.[1] ?? 0);
  const line = diagram.place.line + (offset > 0 ? Math.min(before - 1 + offset, source.split('\n').length) : 0);
  return {
    ...diagram.place,
    line,
    message: `схема «${diagram.id ?? ''}» не разбирается: ${error}`,
    hint: 'подпись со скобками и знаками возьмите в кавычки: A["…"]',
  };
}

/** Asks Mermaid itself whether the diagrams parse; null means that the source is fine. */
export async function checkSyntax(
  page: Page,
  parse: (source: string) => Promise<string | null>,
): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const diagram of page.diagrams) {
    const error = await parse(blankComments(diagram.source));
    if (error) found.push(syntaxProblem(diagram, error));
  }
  return found;
}

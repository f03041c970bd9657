import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

const NBSP = '\u00A0';
const DASH = / (?=[—–] )/g;
const UNIT =
  /(\d) (?=(?:%|‰|°|мс|мкс|нс|с|мин|ч|сут|суток|дн|дня|дней|лет|года?|Б|байт|КБ|кБ|МБ|ГБ|ТБ|КиБ|МиБ|ГиБ|МГц|ГГц|RPS|rps|млн|млрд|тыс|раза?|px|ms|KB|MB|GB|MiB|GiB|KiB)(?![\p{L}\p{N}]))/gu;
const SHORT_WORD = /(?<=^|[\s(«])(в|и|с|к|о|у|а|на|не|по|за|из|от|до|во|со|ко|об|но|ни|для|при|без|под|над) /giu;

/** Sets the non-breaking spaces of Russian typography: before a dash and a unit, after a short word. */
export function setSpaces(text: string): string {
  return text.replace(DASH, NBSP).replace(UNIT, `$1${NBSP}`).replace(SHORT_WORD, `$1${NBSP}`);
}

/** The same for all prose of a tree; code stays as it is. */
export function transformTypography(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === 'code' || node.type === 'inlineCode') return SKIP;
    if (node.type === 'text') node.value = setSpaces(node.value);
    return undefined;
  });
}

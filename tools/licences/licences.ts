/** What the project is ready to be built from: permissive licences, and those of fonts and data. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
]);

/** Packages that name their licence in a file or in an old field only, as a person read it there, by name and version. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  'eval@0.1.8': 'MIT',
  'format@0.2.2': 'MIT',
  'khroma@2.1.0': 'MIT',
  'require-like@0.1.2': 'MIT',
};

/** Whether an SPDX expression can be met: one side of an OR is enough, both of an AND are needed. */
export function isAllowed(expression: string): boolean {
  const text = expression.trim().replace(/^\((.*)\)$/, '$1');
  if (/\bOR\b/.test(text)) return text.split(/\bOR\b/).some(isAllowed);
  if (/\bAND\b/.test(text)) return text.split(/\bAND\b/).every(isAllowed);
  return ALLOWED.has(text);
}

/** A package as the lock file has it. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}

/** Packages of the site itself whose licence is not on the list: «name@version: licence». */
export function findRefused(packages: Readonly<Record<string, LockedPackage>>): string[] {
  return Object.entries(packages)
    .filter(([path, { dev, link }]) => path !== '' && !dev && !link)
    .map(([path, { version, license }]) => ({ name: `${path.replace(/^.*node_modules\//, '')}@${version}`, license }))
    .map(({ name, license }) => ({ name, license: license ?? READ_BY_HAND[name] }))
    .filter(({ license }) => !license || !isAllowed(license))
    .map(({ name, license }) => `${name}: ${license ?? 'лицензия не названа'}`)
    .sort();
}

import { dirname } from 'node:path/posix';
import type { Finding } from './compare';
import type { Page } from './pages';
import type { Sample } from './samples';

/** Outputs that pages show although no run records them: what a page shows must be what was run. */
export function checkShown(pages: readonly Page[], samples: readonly Sample[]): Finding[] {
  const recorded = new Set(
    samples.flatMap(({ folder, runs }) => runs.map(({ output }) => `${folder}/${output ?? ''}`)),
  );
  return pages.flatMap(({ file, shown }) =>
    shown
      .filter(({ output }) => output !== null && !recorded.has(output))
      .map(({ output }) => ({
        what: `${file} показывает ${output ?? ''}, но ни один запуск его не пишет: добавьте запуск в sample.json или уберите output`,
        lines: '',
      })),
  );
}

/**
 * Files that pages show although nothing verifies them: no run of their folder or of one above it, and no Go package that
 * the checks of the module take in. `read` gives the text of a file under `examples/`, or null.
 */
export function checkVerified(
  pages: readonly Page[],
  samples: readonly Sample[],
  read: (source: string) => string | null,
): Finding[] {
  const folders = new Set(samples.map(({ folder }) => folder));
  const isVerified = (source: string): boolean => hasRun(dirname(source), folders) || isChecked(source, read);
  return pages.flatMap(({ file, shown }) =>
    shown
      .filter(({ source, illustration }) => illustration === null && !isVerified(source))
      .map(({ source, line }) => ({
        what: `${file}:${line} показывает ${source}, но его ничто не проверяет: добавьте sample.json рядом с ним или напишите illustration="причина"`,
        lines: '',
      })),
  );
}

const hasRun = (folder: string, folders: ReadonlySet<string>): boolean =>
  folder !== '.' && (folders.has(folder) || hasRun(dirname(folder), folders));

/** Go that `go vet` and `go test` see: not in a folder that `./...` passes by, not behind a build tag. */
const isChecked = (source: string, read: (source: string) => string | null): boolean =>
  source.endsWith('.go') &&
  !/(^|\/)(_|testdata\/)/.test(source) &&
  !/^\/\/go:build /m.test(read(source) ?? '//go:build ');

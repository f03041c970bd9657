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

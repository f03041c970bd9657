import type { Result } from './command';
import { diff } from './diff';
import type { Run } from './manifest';
import { clean } from './normalize/clean';
import { normalize } from './normalize/rules';

/** What is wrong, and where it helps the lines that show it. */
export type Finding = { what: string; lines: string };

const endOfOutput = 25;

/** How the run ended against what its manifest demands: the time, the exit status, the obligatory strings. */
export function checkEnd(run: Run, result: Result): Finding[] {
  const lines = tail(result.text);
  if (result.timedOut) return [{ what: `не завершился за ${run.timeout} с (поле \`timeout\`)`, lines }];
  const findings: Finding[] = [];
  if (result.exit !== run.exit) findings.push({ what: toExitMessage(run.exit, result.exit), lines });
  const missing = run.contains.filter((part) => !result.text.includes(part));
  for (const part of missing) findings.push({ what: `в выводе нет обязательного «${part}»`, lines });
  return findings;
}

/** The output against the recorded one (null where nothing is recorded), both normalised; spaces at line ends do not count. */
export function checkOutput(run: Run, recorded: string | null, found: string): Finding[] {
  if (run.output === undefined) return [];
  if (recorded === null) {
    return [
      {
        what: `нет записанного вывода ${run.output}: посмотрите на найденное и запишите его через --accept`,
        lines: tail(found),
      },
    ];
  }
  const expected = normalize(clean(recorded, []), run.normalize);
  const actual = normalize(found, run.normalize);
  if (expected === actual) return [];
  return [{ what: `вывод отличается от ${run.output} (− записано, + получено)`, lines: diff(expected, actual) }];
}

function toExitMessage(expected: number, found: number): string {
  if (expected !== 0 && found === 0) {
    return `должен был закончиться с кодом ${expected}, но прошёл (код 0): пример больше не показывает ошибку`;
  }
  return `код завершения ${found}, а ожидался ${expected}`;
}

function tail(text: string): string {
  const lines = text.trimEnd().split('\n');
  const rest = lines.length - endOfOutput;
  return (rest > 0 ? [`… строк выше: ${rest}`, ...lines.slice(-endOfOutput)] : lines).join('\n');
}

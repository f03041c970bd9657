/* `npm test`: sets up what the checks need, runs all of them (or the named jobs), closes with the counts. */
import { setUp } from '../setup/setUp';
import { JOBS } from './jobs';
import { type Outcome, closingLine, sum } from './outcome';

async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !JOBS.some((job) => job.name === name));
  if (unknown.length > 0) {
    throw new Error(`Нет таких проверок: ${unknown.join(', ')}. Есть: ${JOBS.map((job) => job.name).join(', ')}.`);
  }
  await setUp();
  const outcomes: Outcome[] = [];
  const summary: string[] = [];
  for (const job of JOBS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    console.log(`\n── ${job.name} ──`);
    const started = Date.now();
    const outcome = await job.run();
    outcomes.push(outcome);
    summary.push(`${job.name}: ${closingLine(outcome)} (${Math.round((Date.now() - started) / 1000)} с)`);
  }
  const total = sum(outcomes);
  if (total.unsteady.length > 0) console.log(`\n── прошло только со второго раза ──\n${total.unsteady.join('\n')}`);
  if (total.failures.length > 0) console.log(`\n── не прошло ──\n${total.failures.join('\n')}`);
  console.log(`\n${summary.join('\n')}\n\n${closingLine(total)}`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

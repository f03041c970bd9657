/** How many checks of a job held, and what is to be said of those that did not. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** A text for each failure that can be told: where, what, how to repeat. */
  readonly failures: readonly string[];
  /** The same of what held only when it was run once more: it passed, and it wants mending. */
  readonly unsteady: readonly string[];
}

export const PASSED: Outcome = { passed: 1, failed: 0, failures: [], unsteady: [] };

/** One check that did not hold. */
export const failure = (what: string): Outcome => ({ passed: 0, failed: 1, failures: [what], unsteady: [] });

/** The sum of several outcomes. */
export function sum(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((total, { passed }) => total + passed, 0),
    failed: outcomes.reduce((total, { failed }) => total + failed, 0),
    failures: outcomes.flatMap(({ failures }) => failures),
    unsteady: outcomes.flatMap(({ unsteady }) => unsteady),
  };
}

/** A command that went wrong without a failure of its own to tell has failed all the same. */
export function withStatus(outcome: Outcome, status: number, command: string): Outcome {
  if (status === 0 || outcome.failed > 0) return outcome;
  return sum([outcome, failure(`✗ ${command}: код завершения ${status}`)]);
}

/** The closing line that machines read, too. */
export function closingLine({ passed, failed }: Pick<Outcome, 'passed' | 'failed'>): string {
  return `${passed} passed, ${failed} failed`;
}

import { expect, it } from 'vitest';
import type { Outcome } from './run';
import { runTwice } from './twice';

const holds: Outcome = { findings: [], note: '1.0 с' };
const fails: Outcome = { findings: [{ what: 'вывод не тот', lines: '' }], note: '2.0 с' };

/** Runs these outcomes in turn; what comes of it, and how many were needed. */
async function inTurn(outcomes: readonly Outcome[], accept = false): Promise<{ outcome: Outcome; runs: number }> {
  let runs = 0;
  const outcome = await runTwice(async () => outcomes[runs++] ?? fails, accept);
  return { outcome, runs };
}

it('a sample that holds is run once', async () => {
  expect(await inTurn([holds])).toEqual({ outcome: holds, runs: 1 });
});

it('one that holds at the second run holds, and what was wrong is said', async () => {
  const { outcome, runs } = await inTurn([fails, holds]);
  expect(runs).toBe(2);
  expect(outcome.findings).toEqual([]);
  expect(outcome.note).toBe('1.0 с, со второй попытки (сначала: вывод не тот)');
});

it('one that fails twice has failed', async () => {
  expect(await inTurn([fails, fails])).toEqual({ outcome: fails, runs: 2 });
});

it('what is recorded comes from the first run', async () => {
  expect(await inTurn([fails, holds], true)).toEqual({ outcome: fails, runs: 1 });
});

/** The places that were compared for a query: a row of features each, and whether it answers. */
export interface List {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

const STEPS = 500;
const RATE = 0.05;
/** Keeps weights small that tell nothing, in units of the spread of a feature. */
const DECAY = 5e-4;
/** Adam (Kingma, Ba 2015), with its usual constants. */
const [FIRST, SECOND, LEAST] = [0.9, 0.999, 1e-8];

/** How far each feature spreads over all rows; 1 where it never changes. */
function spreads(lists: readonly List[], count: number): number[] {
  const [sums, squares] = [new Array<number>(count).fill(0), new Array<number>(count).fill(0)];
  let rows = 0;
  for (const row of lists.flatMap((list) => list.rows)) {
    rows++;
    for (const [at, value] of row.entries()) {
      sums[at] = (sums[at] ?? 0) + value;
      squares[at] = (squares[at] ?? 0) + value * value;
    }
  }
  return sums.map((sum, at) => Math.sqrt((squares[at] ?? 0) / rows - (sum / rows) ** 2) || 1);
}

/** The chance of each row that it is meant, under the weights. */
export function chances(rows: List['rows'], weights: readonly number[]): number[] {
  const scores = rows.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/** Adds to the gradient what a list tells: the features as the model expects them, less those of the right rows. */
function learn({ rows, right }: List, weights: readonly number[], gradient: number[]): number {
  const chance = chances(rows, weights);
  const ofRight = chance.reduce((sum, value, at) => sum + (right[at] ? value : 0), 0);
  for (const [at, row] of rows.entries()) {
    const pull = (chance[at] ?? 0) * (1 - (right[at] ? 1 / ofRight : 0));
    for (const [feature, value] of row.entries()) gradient[feature] = (gradient[feature] ?? 0) + pull * value;
  }
  return -Math.log(ofRight);
}

/**
 * The weights under which the right rows of each list are the likeliest: a softmax over the list, as in ListNet
 * (Cao et al. 2007), where several rows may be right. Also the mean loss, in nats a list. Lists without a right row tell
 * nothing and are left out. The same lists give the same weights.
 */
export function fitLists(given: readonly List[]): { weights: number[]; loss: number } {
  const lists = given.filter(({ right }) => right.includes(true));
  const count = lists[0]?.rows[0]?.length ?? 0;
  const spread = spreads(lists, count);
  const scaled = lists.map(({ rows, right }) => ({
    right,
    rows: rows.map((row) => row.map((value, at) => value / (spread[at] ?? 1))),
  }));
  const zeros = (): number[] => new Array<number>(count).fill(0);
  const [weights, means, variances] = [zeros(), zeros(), zeros()];
  let loss = 0;
  for (let step = 1; step <= STEPS; step++) {
    const gradient = zeros();
    loss = scaled.reduce((sum, list) => sum + learn(list, weights, gradient), 0) / lists.length;
    const rate = step < STEPS / 2 ? RATE : (2 * RATE * (STEPS - step + 1)) / STEPS;
    for (const [at, weight] of weights.entries()) {
      const slope = (gradient[at] ?? 0) / lists.length + DECAY * weight;
      means[at] = FIRST * (means[at] ?? 0) + (1 - FIRST) * slope;
      variances[at] = SECOND * (variances[at] ?? 0) + (1 - SECOND) * slope ** 2;
      const mean = (means[at] ?? 0) / (1 - FIRST ** step);
      weights[at] = weight - (rate * mean) / (Math.sqrt((variances[at] ?? 0) / (1 - SECOND ** step)) + LEAST);
    }
  }
  return { weights: weights.map((weight, at) => weight / (spread[at] ?? 1)), loss };
}

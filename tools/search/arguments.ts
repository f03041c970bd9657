export interface Arguments {
  /** Words on the command line; null where queries come line by line. */
  readonly query: string | null;
  readonly json: boolean;
  readonly literal: boolean;
  readonly limit: number;
}

export const USAGE =
  'Usage: npm run search -- "query" [--json] [--literal] [--limit=20]\n       npm run search -- --json < queries.txt   (a query a line → an answer a line)';

/** Reads the arguments; throws with the usage where one is none of them. */
export function parseArguments(argv: readonly string[]): Arguments {
  const words: string[] = [];
  let [json, literal, limit] = [false, false, 20];
  for (const argument of argv) {
    const given = /^--limit=(\d+)$/.exec(argument)?.[1];
    if (argument === '--json') json = true;
    else if (argument === '--literal') literal = true;
    else if (given) limit = Math.max(1, Number(given));
    else if (argument.startsWith('--')) throw new Error(`${argument} is no option.\n${USAGE}`);
    else words.push(argument);
  }
  return { query: words.length > 0 ? words.join(' ') : null, json, literal, limit };
}

import { setTimeout as sleep } from 'node:timers/promises';

const TIMEOUT_MS = 20_000;
const TRIES = 3;
const PAUSE_MS = 5_000;
/** Answers of a server that is there but lets no robots in. */
const REFUSALS = new Set([401, 403, 405, 429, 999]);

async function ask(url: string): Promise<string | null> {
  try {
    const headers = { 'user-agent': 'Mozilla/5.0 (compatible; go-konspekt link check)' };
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
    await response.body?.cancel();
    return response.ok || REFUSALS.has(response.status) ? null : `ответ ${response.status}`;
  } catch (error) {
    return `нет ответа: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Asks for an address up to three times; null where it answers, else why not. */
export async function probe(url: string): Promise<string | null> {
  let reason = await ask(url);
  for (let attempt = 1; reason && attempt < TRIES; attempt++) {
    await sleep(PAUSE_MS);
    reason = await ask(url);
  }
  return reason;
}

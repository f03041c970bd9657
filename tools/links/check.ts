import type { Link, Page } from '../../src/model/page';

/** An address that did not answer, and where it stands. */
export interface DeadLink {
  readonly url: string;
  readonly reason: string;
  readonly places: readonly string[];
}

/** Asks for an address; null where it answers, else why not. */
export type Probe = (url: string) => Promise<string | null>;

/** External addresses without their anchors, with the places where they stand, in the order of the addresses. */
export function collectLinks(pages: readonly Page[]): Map<string, string[]> {
  const places = new Map<string, string[]>();
  const external = pages.flatMap((page) => page.links).filter((link: Link) => /^https?:/.test(link.url));
  for (const { url, place } of external) {
    const address = url.split('#')[0] ?? url;
    places.set(address, [...(places.get(address) ?? []), `${place.file}:${place.line}`]);
  }
  return new Map([...places].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Asks for every address, a few at a time. */
export async function checkLinks(
  links: ReadonlyMap<string, readonly string[]>,
  probe: Probe,
  atOnce = 8,
): Promise<DeadLink[]> {
  const queue = [...links];
  const dead: DeadLink[] = [];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [url, places] = next;
      const reason = await probe(url);
      if (reason) dead.push({ url, reason, places });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return dead.sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** The report as the text of an issue. */
export function toIssue(dead: readonly DeadLink[]): string {
  const rows = dead.map(({ url, reason, places }) => `- ${url}\n  ${reason}; стоит в ${places.join(', ')}`);
  return `Не открылись ссылки (${dead.length}):\n\n${rows.join('\n')}\n`;
}

/** A screen reader that is told of every letter says nothing to the end. */
const QUIET_MS = 600;

/** A polite live region that speaks once the results come to rest. */
export function createAnnouncer(region: HTMLElement): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      region.textContent = text;
    }, QUIET_MS);
  };
}

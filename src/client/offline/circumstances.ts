import type { Circumstances, Connection } from '../../offline/policy';

/** What the browser tells of the connection and the device. */
export function circumstances(): Circumstances {
  const { connection = null } = navigator as { connection?: Connection };
  return {
    connection,
    desktop: window.matchMedia('(hover: hover) and (pointer: fine)').matches,
    installed: isInstalled(),
  };
}

/** Whether the page stands in an installed application. */
export function isInstalled(): boolean {
  const { standalone = false } = navigator as { standalone?: boolean };
  return standalone || window.matchMedia('(display-mode: standalone)').matches;
}

import type { Extent } from './protocol';

/** What the browser says of the connection; fields are undefined where it keeps them to itself. */
export interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
  readonly type?: string;
}

export interface Circumstances {
  /** Null where the browser has no such API. */
  readonly connection: Connection | null;
  /** A mouse and a screen that can be hovered over: most likely no mobile network. */
  readonly desktop: boolean;
  /** Opened as an installed application: whoever installs it wants all of it. */
  readonly installed: boolean;
}

/** Known to cost the reader money or patience. */
export function isMetered(connection: Connection | null): boolean {
  if (!connection) return false;
  const { saveData, effectiveType, type } = connection;
  return saveData === true || type === 'cellular' || (effectiveType !== undefined && effectiveType !== '4g');
}

/** How much is saved without being asked. */
export function extentFor({ connection, desktop, installed }: Circumstances): Extent {
  if (isMetered(connection)) return 'shell';
  return connection !== null || desktop || installed ? 'whole' : 'shell';
}

/**
 * Whether a newer release may be fetched now. A whole copy waits for a better connection, since it is whole without the
 * new one; a copy of the shell is small and goes stale beside newer pages from the network, so it does not wait.
 */
export function mayUpdate(auto: boolean, wanted: Extent, connection: Connection | null): boolean {
  return auto && (wanted === 'shell' || !isMetered(connection));
}

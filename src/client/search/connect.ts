import { siteUrl } from '@site/src/client/site';
import { type Connection, type Port, connectTo } from './connection';

function connectToWorker(): Connection {
  const address = document.querySelector<HTMLMetaElement>('meta[name="gk-search"]')?.content;
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return connectTo(worker as Port, siteUrl(address ?? ''));
}

let openConnection = async (): Promise<Connection> => connectToWorker();
try {
  // Written out, so that the bundler drops the engine from the pages of the site and the worker's page side stays alone.
  if (process.env.GK_EDITION === 'file') openConnection = async () => (await import('./inPage')).connectInPage();
} catch {
  // Docusaurus' own bundler knows no `process`; what it serves is the site.
}

/** Opens the way to the engine that this edition has. */
export function connect(): Promise<Connection> {
  return openConnection();
}

import { JSDOM } from 'jsdom';

/** Mermaid's own parser, in a window made for it: null where the source parses, else what it says. */
export async function loadMermaidParser(): Promise<(source: string) => Promise<string | null>> {
  const { window } = new JSDOM('<!doctype html><body></body>');
  Object.assign(globalThis, { window, document: window.document });
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({ startOnLoad: false });
  return async (source) => {
    try {
      await mermaid.parse(source);
      return null;
    } catch (error) {
      return error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : String(error);
    }
  };
}

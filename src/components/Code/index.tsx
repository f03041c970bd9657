import type { ReactNode } from 'react';

interface CodeProps {
  /** HTML of the lines, highlighted by `plugins/highlight`. */
  readonly html: string;
  readonly language: string;
}

/** A block of code. It scrolls sideways, so it has to be reachable by keyboard; `src/client/code` copies it. */
export function Code({ html, language }: CodeProps): ReactNode {
  return (
    <div className="gk-code">
      <pre tabIndex={0} data-language={language}>
        <code dangerouslySetInnerHTML={{ __html: html }} />
      </pre>
      <button type="button" className="gk-code-copy" data-action="copy-code" aria-label="Скопировать код" />
    </div>
  );
}

import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useCallback, useEffect, useState } from 'react';
import { type CopyState, removeCopy, repairCopy, saveCopy, takeUpdate } from '@site/src/offline/copy';
import { watchCopy } from '@site/src/offline/watch';

export interface Copy {
  readonly state: CopyState;
  readonly save: () => void;
  readonly take: () => void;
  readonly remove: () => void;
  /** Fetches what the device has lost. */
  readonly repair: () => void;
}

/** The copy for reading without a network: its state and what can be done with it. */
export function useCopy(): Copy {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const [state, setState] = useState<CopyState>({ kind: 'unknown' });
  const [watching, setWatching] = useState(0);

  useEffect(() => watchCopy(baseUrl, setState), [baseUrl, watching]);

  const run = useCallback((action: () => Promise<void>, hadCopy: boolean) => {
    action()
      .then(() => setWatching((count) => count + 1))
      .catch(() => setState({ kind: 'failed', hadCopy }));
  }, []);
  return {
    state,
    save: () => run(() => saveCopy(baseUrl), false),
    take: () => run(() => takeUpdate(baseUrl), true),
    remove: () => run(() => removeCopy(baseUrl), true),
    repair: () => void repairCopy(baseUrl),
  };
}

import { usePluginData } from '@docusaurus/useGlobalData';
import type { Contents } from '@site/src/model/contents';

/** Ids and titles of all pages of the book. */
export function useContents(): Contents {
  return usePluginData('book') as Contents;
}

/** Names of the files of a release; the same in every release, so that a link to the latest one never changes. */
export const EDITION_FILES = {
  file: 'go-konspekt.zip',
  epub: 'go-konspekt.epub',
  pdf: 'go-konspekt.pdf',
  sbom: 'go-konspekt.cdx.json',
} as const;

import * as z from 'zod';

/** When and with what a folder of examples was last run with success. */
export const checkedSchema = z.record(
  z.string(),
  z.object({
    /** SHA-256 of the files of the folder. */
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    date: z.iso.date(),
    /** What it ran with: «Go 1.27.4», «Kafka 4.4.0». */
    with: z.array(z.string()).min(1),
  }),
);

export type CheckedFolders = z.infer<typeof checkedSchema>;
export type CheckedFolder = CheckedFolders[string];

/** The record of the folder that a file belongs to: the nearest one above it; null where nobody ran it. */
export function findChecked(checked: CheckedFolders, file: string): CheckedFolder | null {
  const parts = file.split('/');
  for (let length = parts.length - 1; length > 0; length--) {
    const record = checked[parts.slice(0, length).join('/')];
    if (record) return record;
  }
  return null;
}

const MIB = 1024 * 1024;
const KIB = 1024;

/** Bytes for a reader: «3,4 МБ», «120 КБ» (of 1024, as phones count them). */
export function formatSize(bytes: number): string {
  if (bytes < MIB) return `${Math.ceil(bytes / KIB)}\u00A0КБ`;
  return `${(bytes / MIB).toFixed(1).replace('.', ',')}\u00A0МБ`;
}

const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;

/** Bytes for a reader: «3,4 МБ», «120 КБ» (of 1024, as phones count them). */
export function formatSize(bytes: number): string {
  if (bytes < MIB) return `${Math.ceil(bytes / KIB)}\u00A0КБ`;
  const [size, unit] = bytes < GIB ? [bytes / MIB, 'МБ'] : [bytes / GIB, 'ГБ'];
  return `${size.toFixed(1).replace('.', ',')}\u00A0${unit}`;
}

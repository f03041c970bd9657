/** The bill of materials as npm makes it, without its random serial number and with the time of the release. */
export function withoutChance(text: string, time: Date): string {
  const bom = JSON.parse(text) as { serialNumber?: string; metadata: Record<string, unknown> };
  delete bom.serialNumber;
  bom.metadata.timestamp = time.toISOString();
  return `${JSON.stringify(bom, null, 2)}\n`;
}

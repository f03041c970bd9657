/** A time as PDF writes it, in the form that Chromium uses: `D:20261128143000+00'00'`. */
function pdfDate(time: Date): string {
  return `D:${time.toISOString().replace(/\D/g, '').slice(0, 14)}+00'00'`;
}

/** Chromium writes the time of the printing; here is that of the release instead. No byte moves: both are equally long. */
export function setDates(pdf: Uint8Array, time: Date): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const dated = text.replace(/(\/(?:Creation|Mod)Date \()D:\d{14}\+00'00'(?=\))/g, `$1${pdfDate(time)}`);
  if (dated.length !== text.length) throw new Error('Даты PDF заменены с изменением длины.');
  return Buffer.from(dated, 'latin1');
}

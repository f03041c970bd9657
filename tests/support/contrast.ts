/** Relative luminance of `rgb(…)`, as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [red, green, blue] = (color.match(/\d+(?:\.\d+)?/g) ?? []).slice(0, 3).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Contrast of two opaque colours as a browser computes them, 1 to 21 (WCAG 2.2). */
export function contrast(first: string, second: string): number {
  const [dark, bright] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return ((bright ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

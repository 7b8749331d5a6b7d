/** A number for people: significant figures (4 unless told), thin of noise, a dash where it is missing or not finite. */
export function formatNumber(value: number | null | undefined, figures = 4): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–';
  const rounded = Number(value.toPrecision(figures));
  if (rounded === 0) return '0';
  const size = Math.abs(rounded);
  if (size >= 1e15 || size < 1e-6) return rounded.toExponential().replace('e+', 'e');
  // toPrecision also rounds whole numbers; keep all digits of those that are short enough to be read exactly.
  if (Number.isInteger(value) && size < 1e6 && figures >= 4) return String(value);
  return String(rounded);
}

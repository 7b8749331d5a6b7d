import {formatNumber} from './format-number.ts';

/** A part of a whole in percent, three figures; a dash where the whole is empty. */
export function formatShare(part: number, whole: number): string {
  return whole > 0 ? `${formatNumber((100 * part) / whole, 3)} %` : '–';
}

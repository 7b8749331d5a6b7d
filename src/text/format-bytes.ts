import {formatNumber} from './format-number.ts';

/** A size in bytes for people, in powers of 1000. */
export function formatBytes(bytes: number): string {
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return `${formatNumber(bytes / 1000 ** power, power === 0 ? 4 : 3)} ${units[power] ?? ''}`;
}

const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];

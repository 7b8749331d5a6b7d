import {html, type Markup} from './html.ts';

/** A moment as a `time` element: the distance from `now` in words, the exact moment in `datetime` and `title`. */
export function timeAgo(iso: string, now: Date): Markup {
  const moment = Date.parse(iso);
  if (Number.isNaN(moment)) return html`<span class="muted">unknown time</span>`;
  const exact = new Date(moment).toISOString();
  const title = `${exact.slice(0, 10)} ${exact.slice(11, 19)} UTC`;
  return html`<time datetime="${exact}" title="${title}">${distance(moment - now.getTime())}</time>`;
}

/** The time between two ISO 8601 moments, such as `1 m 4 s`; undefined where one is missing or malformed. */
export function duration(from: string | undefined, to: string | undefined): string | undefined {
  const milliseconds = Date.parse(to ?? '') - Date.parse(from ?? '');
  if (Number.isNaN(milliseconds)) return undefined;
  const seconds = Math.max(0, milliseconds) / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.floor(seconds)} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} m ${Math.floor(seconds % 60)} s`;
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} m`;
}

/** A number of bytes with a unit of 1024, such as `1.5 KiB`. */
export function byteSize(bytes: number | undefined): string {
  if (bytes === undefined) return '';
  if (bytes < 1024) return `${bytes} B`;
  const units = ['KiB', 'MiB', 'GiB', 'TiB'];
  const power = Math.min(Math.floor(Math.log2(bytes) / 10), units.length);
  return `${(bytes / 1024 ** power).toFixed(1)} ${units[power - 1] ?? ''}`;
}

const words = new Intl.RelativeTimeFormat('en', {numeric: 'auto'});
const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

function distance(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  for (const [unit, length] of steps) {
    if (Math.abs(seconds) >= length) return words.format(Math.trunc(seconds / length), unit);
  }
  return 'just now';
}

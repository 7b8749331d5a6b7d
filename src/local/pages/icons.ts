import {html, type Markup} from './html.ts';

/** The drawings of the pages, on a grid of 16 by 16, as stroked paths. */
const drawings = {
  alert: 'M8 2 14.5 13.5h-13L8 2ZM8 6.5v3M8 11.6v.1',
  branch:
    'M4.5 2.5v7M4.5 9.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM11.5 2.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM11.5 6.5c0 3-4 2.5-6.4 3.2',
  check: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5 8.2l2.1 2.1L11 6.2',
  closed: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  comment: 'M2 3h12v8.5H7.5L4.5 14v-2.5H2V3Z',
  commit: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM1.5 8H5M11 8h3.5',
  cube: 'M8 1.5 14 4.7v6.6L8 14.5l-6-3.2V4.7L8 1.5ZM2.2 4.8 8 8l5.8-3.2M8 8v6.3',
  file: 'M3.5 1.5h6l3 3v10h-9v-13ZM9.5 1.5v3h3',
  folder: 'M1.5 3.5h4.6l1.5 1.8h6.9v8.2h-13v-10Z',
  info: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 7.3v3.7M8 5v.1',
  issue: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 7.2a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6Z',
  merge:
    'M4.5 2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6ZM4.5 10.4a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6ZM11.5 6.7a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6ZM4.5 5.6v4.8M4.6 5.6c.6 2 2.4 2.9 5 2.9',
  play: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM6.5 5.4v5.2L10.8 8 6.5 5.4Z',
  pull: 'M4.5 2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6ZM4.5 10.4a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6ZM11.5 10.4a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6ZM4.5 5.6v4.8M11.5 10.4V6.2c0-1.4-.8-2.4-2.2-2.4H7.6M9.4 1.9 7.5 3.8l1.9 1.9',
  rocket:
    'M5.6 9.2C6.4 5 9.4 2.2 13.8 2.2c0 4.4-2.8 7.4-7 8.2L5.6 9.2ZM5.8 8 2.6 8.6l2-3 2.4-.2M8 10.2l-.6 3.2 3-2 .2-2.4M3.8 10.6l-1.6 3.2 3.2-1.6',
  skipped: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5.4 10.6l5.2-5.2',
  tag: 'M2 2h5.6l6.6 6.6-5.6 5.6L2 7.6V2ZM5 5v.1',
  wait: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 4.6V8l2.4 1.6',
} as const;

export type IconName = keyof typeof drawings;

/** A decorative drawing; whatever it means must also stand beside it in words. */
export function icon(name: IconName): Markup {
  return html`<svg
    class="icon"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
    focusable="false"
  >
    <path d="${drawings[name]}" />
  </svg>`;
}

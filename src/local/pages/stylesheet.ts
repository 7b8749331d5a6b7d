import {partsStyle} from './style-parts.ts';

/** The one stylesheet of all pages: colours and type here, the parts of pages in `style-parts.ts`. */
export const stylesheet = `
:root {
  color-scheme: light dark;
  --ground: #f6f7f5; --card: #ffffff; --sunken: #f0f2ef; --line: #d9ded9; --line-soft: #e8ece8;
  --text: #1d2421; --muted: #5a655f; --link: #0b6a60; --accent: #12786c; --accent-text: #ffffff;
  --top: #1f2925; --top-text: #eef3f0; --top-muted: #a9b8b0;
  --good: #1a7037; --good-soft: #dff3e4; --bad: #b3261e; --bad-soft: #fce6e3;
  --wait: #8a5a00; --wait-soft: #fbefd2; --done: #6a3fb5; --done-soft: #eee6fb;
  --note: #0a5f9e; --note-soft: #e0eefa; --off: #5a655f; --off-soft: #e9ecea;
  --log: #18201d; --log-text: #dfe7e3; --log-muted: #8fa098;
  --mono: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #101513; --card: #171e1b; --sunken: #1d2522; --line: #303b36; --line-soft: #252e2a;
    --text: #e3e9e6; --muted: #9aa8a1; --link: #6cc9bc; --accent: #1d8577; --accent-text: #ffffff;
    --top: #0b0f0d; --top-text: #eef3f0; --top-muted: #94a39b;
    --good: #6cce87; --good-soft: #16331f; --bad: #ff8f85; --bad-soft: #3b1b18;
    --wait: #e6b450; --wait-soft: #3a2c0e; --done: #bd9df5; --done-soft: #2d2148;
    --note: #7dbdf2; --note-soft: #14304a; --off: #9aa8a1; --off-soft: #26302b;
    --log: #0b0f0d;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--ground); color: var(--text); min-height: 100vh; display: flex; flex-direction: column;
  font: 14px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", "DejaVu Sans", sans-serif;
  overflow-wrap: anywhere;
}
main { width: 100%; max-width: 1200px; margin: 0 auto; padding: 20px 24px 40px; flex: 1; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 0; font-weight: 600; }
h1 { font-size: 22px; margin-bottom: 12px; }
h2 { font-size: 16px; }
p { margin: 0 0 8px; }
p:last-child { margin-bottom: 0; }
ul, ol { margin: 0; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
main p a:not(.ref, .sha, .title), .prose a, dd a:not(.ref, .sha) { text-decoration: underline; text-underline-offset: 2px; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
code, pre, .sha, .ref { font-family: var(--mono); font-size: 12.5px; }
pre { margin: 0; white-space: pre-wrap; }
table { border-collapse: collapse; }
th { text-align: left; font-weight: 600; }
th, td { overflow-wrap: break-word; }
summary { cursor: pointer; }
.icon { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; vertical-align: -3px; flex: none; }
.muted { color: var(--muted); font-weight: 400; }
.small { font-size: 12.5px; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.lines { white-space: pre-wrap; }
.grow { flex: 1 1 auto; min-width: 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.scroll { overflow-x: auto; }
.pad { padding: 14px 16px; }
.skip { position: absolute; left: -999px; top: 8px; padding: 6px 12px; background: var(--card); z-index: 2; }
.skip:focus { left: 8px; }
.top { background: var(--top); color: var(--top-text); }
.bar { display: flex; align-items: center; gap: 14px; max-width: 1200px; margin: 0 auto; padding: 10px 24px; }
.brand { display: flex; align-items: center; gap: 8px; color: inherit; font-weight: 650; font-size: 15px; letter-spacing: .01em; }
.brand:hover { text-decoration: none; }
.logo { fill: #5fc2b3; }
.crumb { margin: 0; display: flex; flex-wrap: wrap; align-items: center; gap: 6px; padding-left: 14px; border-left: 1px solid #46544d; color: var(--top-muted); }
.crumb a { color: var(--top-text); font-weight: 600; }
.crumb .badge { background: none; color: var(--top-muted); border-color: #46544d; }
.where { margin-left: auto; color: var(--top-muted); font-size: 12.5px; white-space: nowrap; }
.top :focus-visible { outline-color: #8fe0d3; }
.tabs { background: var(--top); }
.tabs ul { list-style: none; display: flex; gap: 2px; max-width: 1200px; margin: 0 auto; padding: 0 16px; overflow-x: auto; scrollbar-width: thin; }
.tabs a { display: flex; gap: 6px; align-items: center; padding: 7px 10px 9px; color: var(--top-muted); white-space: nowrap; border-bottom: 2px solid transparent; }
.tabs a:hover { color: var(--top-text); text-decoration: none; }
.tabs a[aria-current] { color: var(--top-text); font-weight: 600; border-color: #5fc2b3; }
.tabs .count { line-height: 16px; background: #37443e; color: var(--top-text); }
.tabs :focus-visible { outline-offset: -3px; }
.foot { max-width: 1200px; width: 100%; margin: 0 auto; padding: 12px 24px 20px; color: var(--muted); font-size: 12px; border-top: 1px solid var(--line-soft); }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) 300px; gap: 20px; align-items: start; }
.columns.side-first { grid-template-columns: 210px minmax(0, 1fr); }
.side ul { list-style: none; padding: 0; display: grid; gap: 2px; }
.side a { display: block; padding: 5px 10px; border-radius: 6px; color: var(--text); }
.side a:hover { background: var(--sunken); text-decoration: none; }
.side a[aria-current] { background: var(--sunken); font-weight: 600; box-shadow: inset 2px 0 var(--accent); }
@media (max-width: 860px) {
  main { padding: 16px 14px 32px; }
  .bar { padding: 10px 14px; }
  .tabs ul { padding: 0 6px; }
  .where { display: none; }
  .columns, .columns.side-first { grid-template-columns: minmax(0, 1fr); }
  .side ul { display: flex; overflow-x: auto; }
  .side a { white-space: nowrap; }
}
@media print { .top, .foot, .merge-form, .rerun-form, .skip { display: none; } }
${partsStyle}`;

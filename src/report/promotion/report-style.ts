/** The style of a report page, for light and dark screens, and for paper. */
export const reportStyle = `:root { color-scheme: light dark; --text: #1f2328; --quiet: #59636e; --line: #d1d9e0; --page: #ffffff; --soft: #f6f8fa; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; margin: 0 0 1rem; color: var(--quiet); font-weight: 500; }
h2 { font-size: 1.25rem; margin: 2.2rem 0 0.6rem; padding-bottom: 0.3rem; border-bottom: 1px solid var(--line); }
h1, h2, p, td, code { overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.9rem; }
th, td { border: 1px solid var(--line); padding: 0.35rem 0.7rem; text-align: left; vertical-align: top; min-width: 3rem; }
th { background: var(--soft); }
code { font: 0.85em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--soft); border-radius: 4px; padding: 0.1em 0.3em; }
pre { background: var(--soft); border-radius: 6px; padding: 0.8rem; overflow-x: auto; }
pre code { padding: 0; background: none; overflow-wrap: normal; }
summary { cursor: pointer; font-weight: 600; margin-top: 1.5rem; }
figure { margin: 1rem 0; }
figure svg { max-width: 100%; height: auto; }
.dark { display: none; }
@media (prefers-color-scheme: dark) {
  :root { --text: #f0f6fc; --quiet: #9198a1; --line: #3d444d; --page: #0d1117; --soft: #151b23; }
  .light { display: none; }
  .dark { display: block; }
}
@media print {
  :root { --text: #000000; --quiet: #333333; --line: #999999; --page: #ffffff; --soft: #f6f8fa; }
  .light { display: block; }
  .dark { display: none; }
}
`;

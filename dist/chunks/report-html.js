import { t as MarkdownItCallable } from "../vendor/markdown-it.js";

// src/report/promotion/report-style.ts
const reportStyle = `:root { color-scheme: light dark; --text: #1f2328; --quiet: #59636e; --line: #d1d9e0; --page: #ffffff; --soft: #f6f8fa; }
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

// src/report/promotion/report-html.ts
function reportHtml(title, sections, charts) {
	const parts = sections.map((section) => sectionHtml(section, charts));
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${reportStyle}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${parts.join("\n")}
</main>
</body>
</html>
`;
}
const renderer = build();
function build() {
	const md = new MarkdownItCallable({
		html: false,
		linkify: false,
		breaks: false
	});
	md.disable([
		"link",
		"image",
		"autolink",
		"reference"
	]);
	md.renderer.rules["table_open"] = () => "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table\">\n<table>\n";
	md.renderer.rules["table_close"] = () => "</table>\n</div>\n";
	return md;
}
function sectionHtml({ title, markdown, folded, chart }, charts) {
	const drawn = charts.find(({ name }) => name === chart);
	const figure = drawn === void 0 ? "" : `<figure><div class="light">${drawn.light}</div><div class="dark">${drawn.dark}</div></figure>\n`;
	const body = `${renderer.render(markdown)}${figure}`;
	if (folded === true) return `<details><summary>${escapeHtml(title)}</summary>\n${body}</details>`;
	return `<section>\n${title === "" ? "" : `<h2>${escapeHtml(title)}</h2>\n`}${body}</section>`;
}
function escapeHtml(text) {
	return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

export { reportHtml };
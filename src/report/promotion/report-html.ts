import MarkdownItParser from 'markdown-it';
import {reportStyle} from './report-style.ts';
import type {ChartName, ReportSection} from './report-section.ts';

/**
 * The whole report as one HTML page that needs nothing else: its style and charts stand in it, nothing in it runs or is
 * loaded, and it fits light and dark screens. Texts are shown as they are: neither links, nor pictures, nor HTML.
 */
export function reportHtml(
  title: string,
  sections: readonly ReportSection[],
  charts: readonly {name: ChartName; light: string; dark: string}[],
): string {
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
${parts.join('\n')}
</main>
</body>
</html>
`;
}

const renderer = build();

function build(): ReturnType<typeof MarkdownItParser> {
  const md = new MarkdownItParser({html: false, linkify: false, breaks: false});
  // The report has no link and no picture in its texts, so whatever looks like one came from outside.
  md.disable(['link', 'image', 'autolink', 'reference']);
  md.renderer.rules['table_open'] = () =>
    '<div class="scroll" tabindex="0" role="region" aria-label="Table">\n<table>\n';
  md.renderer.rules['table_close'] = () => '</table>\n</div>\n';
  return md;
}

function sectionHtml(
  {title, markdown, folded, chart}: ReportSection,
  charts: readonly {name: ChartName; light: string; dark: string}[],
): string {
  const drawn = charts.find(({name}) => name === chart);
  const figure =
    drawn === undefined
      ? ''
      : `<figure><div class="light">${drawn.light}</div><div class="dark">${drawn.dark}</div></figure>\n`;
  const body = `${renderer.render(markdown)}${figure}`;
  if (folded === true) return `<details><summary>${escapeHtml(title)}</summary>\n${body}</details>`;
  return `<section>\n${title === '' ? '' : `<h2>${escapeHtml(title)}</h2>\n`}${body}</section>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

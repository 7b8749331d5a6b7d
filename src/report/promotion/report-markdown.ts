import {escapeMarkdown} from '../../text/markdown.ts';
import {chartPicture} from './chart-picture.ts';
import {sectionMarkdown, type ChartName, type ReportSection} from './report-section.ts';

/** The whole report as a Markdown file that lies beside its charts. */
export function reportMarkdown(
  title: string,
  sections: readonly ReportSection[],
  charts: ReadonlySet<ChartName>,
): string {
  const parts = sections.map(
    (section) =>
      sectionMarkdown(section, (chart) =>
        charts.has(chart) ? chartPicture(chart, (file) => file) : undefined,
      ).markdown,
  );
  return `${[`# ${escapeMarkdown(title)}`, ...parts].join('\n\n')}\n`;
}

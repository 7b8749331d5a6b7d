import {serializeDocument} from '../../provenance/document.ts';
import {promotionCharts} from '../../report/charts/promotion-charts.ts';
import {chartFile} from '../../report/promotion/chart-picture.ts';
import type {PromotionFacts} from '../../report/promotion/promotion-facts.ts';
import {reportMarkdown} from '../../report/promotion/report-markdown.ts';
import type {ChartName} from '../../report/promotion/report-section.ts';
import {reportTitle} from '../../report/promotion/report-title.ts';
import {promotionReport} from '../../report/promotion-report.ts';

/** Where the reports on promotions of a model to a stage are kept, with a slash at the end. */
export function reportsFolder(model: string, stage: string): string {
  return `registry/${model}/reports/${stage}/`;
}

/** Where the report on one promotion is kept, with a slash at the end. */
export function reportFolder(model: string, stage: string, version: string): string {
  return `${reportsFolder(model, stage)}${version}/`;
}

/** Where its Markdown is. */
export function reportPath({model, stage, version}: {model: string; stage: string; version: string}): string {
  return `${reportFolder(model, stage, version)}report.md`;
}

/**
 * The files that are committed beside a promotion, by path: the whole report as Markdown and HTML, its charts for light
 * and dark pages, and the verdict. The same facts give the same bytes.
 */
export async function promotionReportFiles(
  facts: PromotionFacts,
): Promise<{files: Record<string, string>; charts: ReadonlySet<ChartName>}> {
  const {verdict} = facts;
  const folder = reportFolder(verdict.model, verdict.stage, verdict.version);
  const drawn = await promotionCharts(facts);
  const charts = new Set(drawn.map(({name}) => name));
  // With its reader of Markdown, which a start of `propose` need not wait for.
  const {reportHtml} = await import('../../report/promotion/report-html.ts');
  const sections = promotionReport(facts);
  const title = reportTitle(verdict);
  const files = {
    [`${folder}report.md`]: reportMarkdown(title, sections, charts),
    [`${folder}report.html`]: reportHtml(title, sections, drawn),
    [`${folder}verdict.json`]: serializeDocument(verdict),
    ...Object.fromEntries(
      drawn.flatMap(({name, light, dark}) => [
        [`${folder}${chartFile(name, 'light')}`, light],
        [`${folder}${chartFile(name, 'dark')}`, dark],
      ]),
    ),
  };
  return {files, charts};
}

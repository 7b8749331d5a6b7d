import {fitSections} from '../../report/fit-sections.ts';
import {chartPicture, plotPicture} from '../../report/promotion/chart-picture.ts';
import type {PromotionFacts} from '../../report/promotion/promotion-facts.ts';
import {sectionMarkdown, type ChartName} from '../../report/promotion/report-section.ts';
import {promotionReport} from '../../report/promotion-report.ts';
import {reportBudget, withReport} from './marker-block.ts';
import {reportFolder} from './report-files.ts';

/**
 * The body of a pull request with the report in it, as much as GitHub takes; what people wrote around it stays. Charts
 * are shown from the commit itself, by addresses that work for signed-in readers of a private repository too.
 */
export function proposalBody(
  before: string,
  facts: PromotionFacts,
  {
    charts,
    blobUrl,
    plotUrl,
  }: {
    charts: ReadonlySet<ChartName>;
    blobUrl: (path: string) => string;
    /** Where a plot is in the record of the run; without it none is shown. */
    plotUrl?: (path: string) => string;
  },
): string {
  const {model, stage, version} = facts.verdict;
  const folder = reportFolder(model, stage, version);
  const picture = (chart: ChartName): string | undefined =>
    charts.has(chart) ? chartPicture(chart, (file) => `${blobUrl(`${folder}${file}`)}?raw=true`) : undefined;
  const plot = plotUrl && ((path: string): string => plotPicture(path, `${plotUrl(path)}?raw=true`));
  const [opening, ...rest] = promotionReport(facts).map((section) => sectionMarkdown(section, picture, plot));
  const whole = {
    priority: 0,
    markdown: `[The whole report](${blobUrl(`${folder}report.md`)}) is part of this change.`,
  };
  return withReport(
    before,
    fitSections([...(opening === undefined ? [] : [opening]), whole, ...rest], reportBudget(before)),
  );
}

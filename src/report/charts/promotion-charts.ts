import type {TopLevelSpec} from 'vega-lite';
import {chartTitles} from '../promotion/chart-picture.ts';
import type {PromotionFacts} from '../promotion/promotion-facts.ts';
import type {ChartName} from '../promotion/report-section.ts';
import {shownSlices} from '../promotion/slices.ts';
import {worstSlices} from '../promotion/worst-slices.ts';
import {calibrationChart} from './calibration-chart.ts';
import {chartText} from './chart-text.ts';
import type {Theme} from './chart-theme.ts';
import {differencesChart} from './differences-chart.ts';
import {renderChart} from './render-chart.ts';
import {slicesChart} from './slices-chart.ts';

/** One chart in both themes, as SVG. */
export interface DrawnChart {
  readonly name: ChartName;
  readonly light: string;
  readonly dark: string;
}

/** Draws the charts of a promotion for which there is evidence. */
export async function promotionCharts(
  facts: Pick<PromotionFacts, 'verdict' | 'evaluation' | 'manifest'>,
): Promise<DrawnChart[]> {
  const drawn: DrawnChart[] = [];
  for (const name of ['differences', 'slices', 'calibration'] as const) {
    const [light, dark] = [specOf(name, facts, 'light'), specOf(name, facts, 'dark')];
    if (light === undefined || dark === undefined) continue;
    const {model, version} = facts.manifest;
    const words = {title: chartTitles[name], description: chartText(`${model} ${version}`, 200)};
    drawn.push({name, light: await renderChart(light, words), dark: await renderChart(dark, words)});
  }
  return drawn;
}

function specOf(
  name: ChartName,
  {evaluation, verdict}: Pick<PromotionFacts, 'verdict' | 'evaluation'>,
  theme: Theme,
): TopLevelSpec | undefined {
  if (evaluation === undefined) return undefined;
  if (name === 'differences')
    return verdict.champion === undefined ? undefined : differencesChart(evaluation.comparison ?? [], theme);
  if (name === 'calibration') return calibrationChart(evaluation.calibration ?? [], theme);
  const worst = worstSlices(evaluation, verdict);
  if (worst === undefined) return undefined;
  const overall = evaluation.metrics.find((metric) => metric.name === worst.metric)?.value ?? null;
  return slicesChart({...worst, ranked: worst.ranked.slice(0, shownSlices), overall}, theme);
}

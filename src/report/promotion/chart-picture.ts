import type {ChartName} from './report-section.ts';

/** What stands for each chart where it is not seen; fixed words, so that they need no escaping anywhere. */
export const chartTitles: Record<ChartName, string> = {
  differences: 'Differences between challenger and champion with intervals, one line a metric',
  slices: 'The worst slices with intervals',
  calibration: 'Predicted probability against observed share of positives',
};

/** Name of the file of a chart, beside the report. */
export function chartFile(chart: ChartName, theme: 'light' | 'dark'): string {
  return `${chart}-${theme}.svg`;
}

/** A chart in Markdown that fits light and dark pages; `addressOf` says where a file beside the report is found. */
export function chartPicture(chart: ChartName, addressOf: (file: string) => string): string {
  const [light, dark] = [
    attribute(addressOf(chartFile(chart, 'light'))),
    attribute(addressOf(chartFile(chart, 'dark'))),
  ];
  return `<picture><source media="(prefers-color-scheme: dark)" srcset="${dark}"><img alt="${chartTitles[chart]}" src="${light}"></picture>`;
}

/** A picture that is the same on light and dark pages, in the form that `chartPicture` has. */
export function plotPicture(path: string, address: string): string {
  const [words, source] = [attribute(path), attribute(address)];
  return `<picture><source media="(prefers-color-scheme: dark)" srcset="${source}"><img alt="${words}" src="${source}"></picture>`;
}

function attribute(address: string): string {
  return address.replace(/&/g, '&amp;').replace(/"/g, '%22').replace(/</g, '%3C').replace(/>/g, '%3E');
}

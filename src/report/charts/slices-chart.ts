import type {TopLevelSpec} from 'vega-lite';
import type {RankedSlice} from '../promotion/worst-slices.ts';
import {chartText, uniqueLabels} from './chart-text.ts';
import {chartConfig, colours, favourEncoding, type Theme} from './chart-theme.ts';

/**
 * The worst slices by one metric with intervals: where there is a champion the paired differences around 0, turned so
 * that right is better; else the values of the challenger around that of all rows. Undefined where none can be drawn.
 */
export function slicesChart(
  worst: {metric: string; ranked: readonly RankedSlice[]; compared: boolean; overall: number | null},
  theme: Theme,
): TopLevelSpec | undefined {
  const {compared, overall} = worst;
  const drawn = worst.ranked.flatMap((slice) => row(slice, compared));
  if (drawn.length === 0) return undefined;
  const labels = uniqueLabels(drawn.map(({label}) => label));
  const {quiet, challenger} = colours[theme];
  const metric = chartText(worst.metric);
  const favour = favourEncoding(theme);
  const y = {
    field: 'label',
    type: 'nominal' as const,
    sort: labels,
    title: null,
    axis: {grid: false, ticks: false, labelPadding: 6},
  };
  const plain = {color: {value: challenger}};
  const reference = compared ? 0 : overall;
  return {
    config: chartConfig(theme),
    padding: 8,
    title: {
      text: `${metric} by slice`,
      subtitle: compared
        ? 'Challenger minus champion; right of the line the challenger is better'
        : 'Challenger; the line is the value on all rows',
    },
    data: {values: drawn.map((one, index) => ({...one, label: labels[index]}))},
    width: 420,
    height: {step: 24},
    layer: [
      ...(reference === null || !Number.isFinite(reference)
        ? []
        : [
            {
              mark: {type: 'rule' as const, color: quiet, strokeWidth: 1.5},
              encoding: {x: {datum: reference}},
            },
          ]),
      {
        mark: {type: 'rule', strokeWidth: 2},
        encoding: {
          y,
          x: {
            field: 'lower',
            type: 'quantitative',
            title: null,
            scale: {zero: false, padding: 8},
            axis: {tickCount: 6},
          },
          x2: {field: 'upper'},
          ...(compared ? favour.line : plain),
        },
      },
      {
        mark: {type: 'point', filled: true, size: 90, opacity: 1},
        encoding: {
          y,
          x: {field: 'value', type: 'quantitative', title: null},
          ...(compared ? favour.point : plain),
        },
      },
    ],
  };
}

interface Drawn {
  readonly label: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly better: string;
}

function row(slice: RankedSlice, compared: boolean): Drawn[] {
  const {column, value: part, n, metric, difference} = slice;
  const measured = compared
    ? {value: difference?.difference ?? null, lower: difference?.lower, upper: difference?.upper}
    : metric;
  const {value, lower, upper} = measured;
  if (typeof value !== 'number' || typeof lower !== 'number' || typeof upper !== 'number') return [];
  if (![value, lower, upper].every(Number.isFinite)) return [];
  const label = `${chartText(`${column} = ${part}`)} (n ${n})`;
  const better = difference?.better ?? 'unclear';
  if (!compared || metric.direction === 'higher') return [{label, value, lower, upper, better}];
  return [{label, value: 0 - value, lower: 0 - upper, upper: 0 - lower, better}];
}

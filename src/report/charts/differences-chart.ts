import type {TopLevelSpec} from 'vega-lite';
import type {EvaluationTypes} from '../../generated/documents.ts';
import {chartText, uniqueLabels} from './chart-text.ts';
import {chartConfig, colours, favourEncoding, type Theme} from './chart-theme.ts';

const most = 12;

/**
 * Paired differences with intervals, one line a metric with a scale of its own, turned so that right is better for the
 * challenger; undefined where no metric can be drawn. Metrics without an interval are left out, as are those after 12.
 */
export function differencesChart(
  comparison: readonly EvaluationTypes.Difference[],
  theme: Theme,
): TopLevelSpec | undefined {
  const drawn = comparison.flatMap(gain).slice(0, most);
  if (drawn.length === 0) return undefined;
  const labels = uniqueLabels(drawn.map(({label}) => label));
  const values = drawn.map((row, index) => ({...row, label: labels[index]}));
  const {quiet} = colours[theme];
  const favour = favourEncoding(theme);
  return {
    config: chartConfig(theme),
    padding: 8,
    title: {text: 'Challenger minus champion', subtitle: 'Right of the line the challenger is better'},
    data: {values},
    facet: {
      row: {
        field: 'label',
        type: 'nominal',
        sort: labels,
        title: null,
        header: {labelAngle: 0, labelAlign: 'left', labelOrient: 'left', labelPadding: 8},
      },
    },
    spacing: 6,
    resolve: {scale: {x: 'independent'}},
    spec: {
      width: 480,
      height: 22,
      layer: [
        {mark: {type: 'rule', color: quiet, strokeWidth: 1.5}, encoding: {x: {datum: 0}}},
        {
          mark: {type: 'rule', strokeWidth: 2},
          encoding: {
            x: {
              field: 'lower',
              type: 'quantitative',
              title: null,
              scale: {padding: 8},
              axis: {tickCount: 5, grid: false},
            },
            x2: {field: 'upper'},
            ...favour.line,
          },
        },
        {
          mark: {type: 'point', filled: true, size: 90, opacity: 1},
          encoding: {x: {field: 'gain', type: 'quantitative', title: null}, ...favour.point},
        },
      ],
    },
  };
}

interface Drawn {
  readonly label: string;
  readonly gain: number;
  readonly lower: number;
  readonly upper: number;
  readonly better: string;
}

/** The difference turned so that more is better; none where it has no finite interval. */
function gain({metric, direction, difference, lower, upper, better}: EvaluationTypes.Difference): Drawn[] {
  if (difference === null || lower === null || upper === null) return [];
  if (![difference, lower, upper].every(Number.isFinite)) return [];
  const label = chartText(metric);
  if (direction === 'higher') return [{label, gain: difference, lower, upper, better}];
  return [{label, gain: 0 - difference, lower: 0 - upper, upper: 0 - lower, better}];
}

import type {TopLevelSpec} from 'vega-lite';
import type {Evaluation} from '../../generated/documents.ts';
import {chartConfig, colours, type Theme} from './chart-theme.ts';

/** Observed share of positives by predicted probability, one point a bin, beside the diagonal of a perfect model. */
export function calibrationChart(
  bins: NonNullable<Evaluation['calibration']>,
  theme: Theme,
): TopLevelSpec | undefined {
  const values = bins
    .filter(({predicted, observed}) => Number.isFinite(predicted) && Number.isFinite(observed))
    .map(({predicted, observed, n}) => ({predicted, observed, n}));
  if (values.length === 0) return undefined;
  const {unclear, challenger} = colours[theme];
  const scale = {domain: [0, 1]};
  const axis = {tickCount: 5};
  return {
    config: chartConfig(theme),
    padding: 8,
    title: {text: 'Calibration', subtitle: 'On the line the predicted probability comes true'},
    width: 300,
    height: 300,
    layer: [
      {
        data: {
          values: [
            {predicted: 0, observed: 0},
            {predicted: 1, observed: 1},
          ],
        },
        mark: {type: 'line', color: unclear, strokeWidth: 2, strokeDash: [4, 4]},
        encoding: {
          x: {field: 'predicted', type: 'quantitative'},
          y: {field: 'observed', type: 'quantitative'},
        },
      },
      {
        data: {values},
        mark: {
          type: 'line',
          color: challenger,
          strokeWidth: 2,
          point: {filled: true, size: 60, color: challenger},
        },
        encoding: {
          x: {field: 'predicted', type: 'quantitative', title: 'Predicted probability', scale, axis},
          y: {field: 'observed', type: 'quantitative', title: 'Observed share', scale, axis},
        },
      },
    ],
  };
}

import type {TrainedModelConfig} from '../../config/load-config.ts';

/** From which size on a change matters, with every default filled in. */
export interface EffectThresholds {
  readonly numeric: number;
  readonly categorical: number;
  readonly label: number;
  readonly performance: number;
}

const defaultThresholds: EffectThresholds = {numeric: 0.1, categorical: 0.1, label: 0.05, performance: 0.02};

/** How a model's monitor judges, with every default filled in. */
export function driftSettings({monitor = {}}: Pick<TrainedModelConfig, 'monitor'>): {
  alpha: number;
  confidence: number;
  thresholds: EffectThresholds;
  minimumRows: number;
} {
  const alpha = monitor.alpha ?? 0.05;
  return {
    alpha,
    confidence: 1 - alpha,
    thresholds: {...defaultThresholds, ...monitor.effects},
    minimumRows: monitor['minimum-rows'] ?? 100,
  };
}

import type {TrainedModelConfig} from '../../config/load-config.ts';
import type {EvaluationTypes, Profile} from '../../generated/documents.ts';
import {compareFeatures} from './compare-features.ts';
import {driftSettings} from './drift-settings.ts';
import {judgeFindings, wholeVerdict} from './judge-findings.ts';
import type {LiveRows} from '../live/live-rows.ts';

type Recent = NonNullable<EvaluationTypes.Evaluation['recent']>;

/**
 * Holds what a model learned from against recent traffic: its features alone, as the traffic was answered by other versions,
 * by the tests, thresholds and columns of the model's monitor. A feature is named as drifted for its values or its share of
 * missing ones. Undefined without any rows.
 */
export function compareRecentTraffic(
  profile: Profile,
  live: LiveRows,
  model: Pick<TrainedModelConfig, 'monitor'>,
): Recent | undefined {
  if (live.rows === 0) return undefined;
  const {alpha, confidence, thresholds, minimumRows} = driftSettings(model);
  const findings = compareFeatures({profile, live, columns: model.monitor?.columns, thresholds, confidence});
  const checks = judgeFindings(findings, {alpha, minimumRows});
  const drifted = checks.filter(({verdict}) => verdict === 'drift').map(({column}) => column);
  const times = live.times.filter((time) => Number.isFinite(time)).sort();
  const [from, to] = [times[0], times.at(-1)];
  return {
    rows: live.rows,
    ...(from !== undefined && {from: new Date(from).toISOString()}),
    ...(to !== undefined && {to: new Date(to).toISOString()}),
    tested: new Set(checks.map(({column}) => column)).size,
    drifted: [...new Set(drifted)],
    verdict: wholeVerdict(checks),
  };
}

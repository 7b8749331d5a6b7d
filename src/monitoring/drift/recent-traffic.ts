import {trainedModelOf} from '../../config/load-config.ts';
import type {RunRecord} from '../../experiments/run-record.ts';
import type {Config, Evaluation} from '../../generated/documents.ts';
import type {Context} from '../../kernel/context.ts';
import {millisecondsOf} from '../../kernel/moment.ts';
import {UserError} from '../../kernel/errors.ts';
import {compareRecentTraffic} from './compare-recent-traffic.ts';
import {findLiveRows} from '../live/find-live-rows.ts';
import {liveSentences} from '../live/live-sentences.ts';
import {readWindow} from '../live/window.ts';

/** Traffic is looked at again when the evaluation that saw it is older. */
const keptMilliseconds = 24 * 60 * 60 * 1000;

/**
 * The training data of a run held against live traffic of the last `hours`, read from files or from the target as the monitor
 * says; as an evaluation of the last day saw it, so that running again gives the same. Undefined where nobody asked, and
 * (with a line in the log) where there is no traffic to read.
 */
export async function recentTraffic(
  context: Pick<Context, 'workspace' | 'log' | 'now'>,
  options: {
    config: Config;
    model: string;
    stage: string;
    record: Pick<RunRecord, 'run' | 'profile' | 'evaluation'>;
    hours: number | undefined;
  },
): Promise<Evaluation['recent']> {
  const {config, record, hours} = options;
  const {run, profile, evaluation: earlier} = record;
  if (hours === undefined || profile === undefined) return undefined;
  const now = context.now().getTime();
  if (earlier?.recent !== undefined && now - (millisecondsOf(earlier.createdAt) ?? 0) < keptMilliseconds)
    return earlier.recent;
  const model = trainedModelOf(config, options.model);
  try {
    const live = await findLiveRows(
      {...context, github: undefined}, // deployments are not for everybody who evaluates to read
      {
        config,
        model: options.model,
        stage: model.monitor?.stage ?? options.stage,
        window: readWindow({from: new Date(now - hours * 3_600_000).toISOString(), to: undefined}),
        live: model.monitor?.live,
        url: undefined,
        signature: run.signature,
      },
    );
    for (const sentence of liveSentences(live, [])) context.log.warning(sentence);
    const recent = compareRecentTraffic(profile, live, model);
    if (recent === undefined)
      context.log.info(`No traffic of the last ${hours} hours: the training data are not held against it.`);
    return recent;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    context.log.warning(`The training data are not held against recent traffic: ${error.message}`);
    return undefined;
  }
}

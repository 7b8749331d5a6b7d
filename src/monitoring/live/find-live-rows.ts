import {datasetOf, trainedModelOf} from '../../config/load-config.ts';
import {readDeployments} from '../../deployment/record-deployment.ts';
import type {Config, ManifestTypes} from '../../generated/documents.ts';
import type {Context} from '../../kernel/context.ts';
import {UserError} from '../../kernel/errors.ts';
import {severalTargets} from '../../models/answer-width.ts';
import {fetchLiveRows} from './fetch-live-rows.ts';
import {countLeftOut} from './left-out.ts';
import {collectRows, type LiveRows} from './live-rows.ts';
import {readLiveFiles} from './read-live-files.ts';
import type {Window} from './window.ts';

/**
 * The live rows of a window: from files where `live` names some, else from the log of the server at `url`, of the newest
 * successful deployment, or of the configured target; throws CAIRN_LIVE_MISSING where none of these is known.
 */
export async function findLiveRows(
  context: Pick<Context, 'workspace' | 'github' | 'log'>,
  options: {
    config: Config;
    model: string;
    stage: string;
    window: Window;
    live: string | undefined;
    url: string | undefined;
    signature: ManifestTypes.Signature;
  },
): Promise<LiveRows> {
  const {config, model, window, live, signature} = options;
  const counts = {rows: countLeftOut(), values: countLeftOut()};
  const settings = trainedModelOf(config, model);
  if (live !== undefined) {
    const dataset = datasetOf(config, settings.dataset);
    const features = signature.inputs.map(({name}) => name);
    const answers = signature.outputs[0]?.classes === undefined ? 'number' : 'string';
    const rows = await readLiveFiles(
      context.workspace,
      live,
      {dataset, features, answers, targets: severalTargets(signature)},
      counts,
      context.log,
    );
    return collectRows(rows, signature, window, counts);
  }
  const address = options.url ?? (await liveAddress(context, options));
  if (address === undefined)
    throw new UserError('CAIRN_LIVE_MISSING', {
      where: model,
      what: 'there is no source of live traffic',
      expected: 'the input live or url, monitor.live in cairn.yaml, or a deployment with an address',
    });
  context.log.info(`Reading the log of ${address}`);
  const rows = await fetchLiveRows(address, {from: window.fromText, to: window.toText}, counts.rows);
  return collectRows(rows, signature, window, counts);
}

/** Where the server of a stage answers: by its newest successful deployment, else by its target; undefined where unknown. */
export async function liveAddress(
  context: Pick<Context, 'github'>,
  stage: {config: Config; model: string; stage: string},
): Promise<string | undefined> {
  return (await deployedAddress(context, stage)) ?? targetAddress(stage);
}

async function deployedAddress(
  {github}: Pick<Context, 'github'>,
  {config, model, stage}: {config: Config; model: string; stage: string},
): Promise<string | undefined> {
  if (github === undefined) return undefined;
  const environment = config.models[model]?.stages?.[stage]?.environment ?? stage;
  return (await readDeployments(github, {environment, model, stage})).success?.environmentUrl;
}

function targetAddress({
  config,
  model,
  stage,
}: {
  config: Config;
  model: string;
  stage: string;
}): string | undefined {
  const name = config.models[model]?.stages?.[stage]?.target;
  const target = name === undefined ? undefined : config.targets?.[name];
  if (target === undefined) return undefined;
  return target.kind === 'local-server' ? `http://127.0.0.1:${target.port ?? 8085}` : target.url;
}

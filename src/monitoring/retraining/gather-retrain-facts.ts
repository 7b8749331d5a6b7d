import {datasetOf, trainedModelOf} from '../../config/load-config.ts';
import type {Config, Manifest} from '../../generated/documents.ts';
import type {Git, GitHub} from '../../kernel/ports.ts';
import {recentRuns, type DispatchedRun} from '../../github/dispatch.ts';
import {findPullRequests} from '../../github/pull-requests.ts';
import {readManifest} from '../../registry/read-manifest.ts';
import {holderOf, readRegistry} from '../../registry/read-registry.ts';
import type {Context} from '../../kernel/context.ts';
import {countNewRows} from './count-new-rows.ts';
import type {AskedReason, RetrainFacts} from './decide-retraining.ts';
import {readMonitorHistory} from '../monitor-history.ts';

/** Gathers what the rules of retraining ask for: from the configuration, Git, the data files and GitHub. */
export async function gatherRetrainFacts(
  context: Pick<Context, 'git' | 'workspace' | 'now'>,
  github: GitHub,
  asked: {
    config: Config;
    model: string;
    reason: AskedReason;
    /** Of the drift check; the newest one in the history where undefined. */
    verdict: string | undefined;
    workflow: string;
  },
): Promise<RetrainFacts> {
  const {config, model, workflow} = asked;
  const settings = trainedModelOf(config, model);
  const rules = {on: ['drift'] as const, 'window-hours': 24, 'new-rows': 1, ...settings.retrain};
  const since = new Date(context.now().getTime() - rules['window-hours'] * 3_600_000);
  const learned = await learnedData(context.git, model, settings.monitor?.stage ?? 'production');
  return {
    asked: asked.reason,
    allowed: rules.on,
    verdict: asked.verdict ?? (await readMonitorHistory(context.git, model)).report?.verdict,
    newRows: await countNewRows(context.workspace, datasetOf(config, settings.dataset), learned),
    newRowsNeeded: rules['new-rows'],
    runs: runsOf(model, Object.keys(config.models), await recentRuns(github, {workflow, since})),
    windowHours: rules['window-hours'],
    openPromotions: await openPromotions(github, model, Object.keys(settings.stages)),
  };
}

async function learnedData(git: Git, model: string, stage: string): Promise<Manifest['data'] | undefined> {
  const registry = await readRegistry(git, {models: [model], fetch: true});
  const holder = holderOf(registry, model, stage);
  const tagged = holder && (await readManifest(git, model, holder.version));
  return tagged?.manifest.data;
}

/** The runs that concern a model: all but those whose title names another model of the configuration and not this one. */
function runsOf(model: string, models: readonly string[], runs: readonly DispatchedRun[]): DispatchedRun[] {
  const names = (title: string, name: string): boolean => title.split(/[^A-Za-z0-9_-]+/).includes(name);
  return runs.filter(
    ({title}) => names(title, model) || !models.some((other) => other !== model && names(title, other)),
  );
}

async function openPromotions(github: GitHub, model: string, stages: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    stages.map(async (stage) => findPullRequests(github, `cairn/${model}/${stage}`)),
  );
  return found
    .flat()
    .filter(({open}) => open)
    .map(({url}) => url);
}

import type {Config, ConfigTypes} from '../generated/documents.ts';
import {storeKinds} from '../storage/stores.ts';
import {datasetMistakes} from './dataset-checks.ts';
import {evaluateMistakes} from './evaluate-checks.ts';
import {evaluationSettings, metricsOfTask} from './evaluation-settings.ts';
import {isTrained, type TrainedModelConfig} from './trained-model.ts';
import {leadsOutside} from './leads-outside.ts';
import {leadsOutsideMistake} from './leads-outside-mistake.ts';
import {missingLabelMistakes} from './missing-checks.ts';
import {ruleMistakes, waiverMistakes} from './rules/rule-mistakes.ts';
import type {PathMistake} from './schema-mistakes.ts';
import {targetMistakes} from './target-checks.ts';
import {targetsOf} from './targets.ts';
import {trainMistakes} from './train-checks.ts';
import {unknownName} from './unknown-name.ts';

/** What the parts of a configuration that has the right shape say about each other that cannot be. */
export function crossMistakes(config: Config): readonly PathMistake[] {
  return [
    ...Object.entries(config.datasets ?? {}).flatMap(([name, dataset]) =>
      datasetMistakes(['datasets', name], dataset),
    ),
    ...Object.entries(config.models).flatMap(([name, model]) =>
      modelMistakes(config, ['models', name], model),
    ),
    ...storageMistakes(config),
  ];
}

function modelMistakes(
  config: Config,
  at: readonly string[],
  model: ConfigTypes.Model,
): readonly PathMistake[] {
  const stages = Object.entries(model.stages ?? {}).flatMap(([name, stage]) =>
    stageMistakes(config, [...at, 'stages', name], model, stage),
  );
  if (!isTrained(model)) return stages;
  const {datasets = {}} = config;
  const dataset = Object.hasOwn(datasets, model.dataset) ? datasets[model.dataset] : undefined;
  if (dataset === undefined)
    return [unknownName([...at, 'dataset'], 'dataset', model.dataset, Object.keys(datasets))];
  return [
    ...columnMistakes(at, model, dataset),
    ...missingLabelMistakes(at, model, dataset),
    ...trainMistakes([...at, 'train'], model, dataset),
    ...metricMistakes(at, model),
    ...evaluateMistakes([...at, 'evaluate'], model, dataset),
    ...stages,
    ...monitorMistakes([...at, 'monitor'], model, dataset),
  ];
}

function columnMistakes(
  at: readonly string[],
  model: TrainedModelConfig,
  dataset: ConfigTypes.Dataset,
): readonly PathMistake[] {
  const mistakes: PathMistake[] = [...targetMistakes(at, model, dataset)];
  const names = Object.keys(dataset.columns);
  const targets = targetsOf(model);
  const target = targets.length > 1 ? 'one of the targets' : 'the target itself';
  for (const [index, feature] of model.features.entries()) {
    const path = [...at, 'features', String(index)];
    const type = names.includes(feature) ? dataset.columns[feature]?.type : undefined;
    if (type === undefined) mistakes.push(unknownName(path, 'column', feature, names));
    else if (targets.includes(feature))
      mistakes.push({path, mistake: {what: `is ${target}, which no model may read`}});
    else if (type === 'timestamp')
      mistakes.push({
        path,
        mistake: {
          what: 'is a timestamp, which no model reads',
          todo: 'Give parts of it (hour, weekday) as columns of their own.',
        },
      });
  }
  return mistakes;
}

function metricMistakes(at: readonly string[], model: TrainedModelConfig): readonly PathMistake[] {
  const known = metricsOfTask(model.task);
  return (model.evaluate?.metrics ?? []).flatMap((metric, index) =>
    known.includes(metric)
      ? []
      : [
          {
            path: [...at, 'evaluate', 'metrics', String(index)],
            mistake: {
              what: `is ${metric}, which is no metric of task ${model.task}`,
              expected: known.join(', '),
            },
          },
        ],
  );
}

function stageMistakes(
  config: Config,
  at: readonly string[],
  model: ConfigTypes.Model,
  stage: ConfigTypes.StageConfig,
): readonly PathMistake[] {
  const mistakes: PathMistake[] = [];
  const targets = Object.keys(config.targets ?? {});
  if (stage.target !== undefined && !targets.includes(stage.target))
    mistakes.push(unknownName([...at, 'target'], 'target', stage.target, targets));
  for (const [index, file] of (stage['rule-files'] ?? []).entries())
    if (leadsOutside(file))
      mistakes.push(
        leadsOutsideMistake(
          [...at, 'rule-files', String(index)],
          file,
          'a path inside the repository, relative to the folder of this file',
        ),
      );
  const taken = new Set<string>();
  const name = at.at(-1) ?? '';
  const rules = ruleMistakes(stage.rules ?? [], {model, stage: name, taken});
  mistakes.push(...rules.map(({path, ...rest}) => ({path: [...at, 'rules', ...path], ...rest})));
  if ((stage['rule-files'] ?? []).length > 0) return mistakes; // waivers may speak of rules in those files
  const waivers = waiverMistakes(stage.waivers ?? [], taken);
  mistakes.push(...waivers.map(({path, ...rest}) => ({path: [...at, 'waivers', ...path], ...rest})));
  return mistakes;
}

function monitorMistakes(
  at: readonly string[],
  model: TrainedModelConfig,
  dataset: ConfigTypes.Dataset,
): readonly PathMistake[] {
  const {monitor} = model;
  if (monitor === undefined) return [];
  const stages = Object.keys(model.stages);
  const metrics: readonly string[] = evaluationSettings(model).metrics;
  return [
    ...(monitor.labels !== undefined && dataset.id === undefined
      ? [
          {
            path: [...at, 'labels'],
            mistake: {
              what: `is given, but dataset ${model.dataset} has no key id, by which labels are joined to what was answered`,
              expected: 'id: the column that names a row',
              todo: 'Name the column, or take monitor.labels away.',
            },
          },
        ]
      : []),
    ...(['live', 'labels'] as const).flatMap((key) => outsideMistakes([...at, key], monitor[key])),
    ...(monitor.stage !== undefined && !stages.includes(monitor.stage)
      ? [unknownName([...at, 'stage'], 'stage', monitor.stage, stages)]
      : []),
    ...(monitor.columns ?? []).flatMap((column, index) =>
      model.features.includes(column)
        ? []
        : [unknownName([...at, 'columns', String(index)], 'feature', column, model.features)],
    ),
    ...(monitor.performance ?? []).flatMap((metric, index) =>
      metrics.includes(metric)
        ? []
        : [unknownName([...at, 'performance', String(index)], 'metric of the evaluation', metric, metrics)],
    ),
  ];
}

function outsideMistakes(path: readonly string[], file: string | undefined): readonly PathMistake[] {
  if (file === undefined || !leadsOutside(file)) return [];
  const what = `is ${JSON.stringify(file)}, which leads outside the repository`;
  return [{path, mistake: {what, expected: 'a path inside of it, relative to the folder of this file'}}];
}

function storageMistakes({storage}: Config): readonly PathMistake[] {
  if (storage === undefined) return [];
  return storeKinds[storage.kind].mistakes(storage).map((mistake) => ({path: ['storage'], mistake}));
}

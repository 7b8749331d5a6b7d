import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import type {Config, ConfigTypes} from '../generated/documents.ts';
import type {Context} from '../kernel/context.ts';
import {messageOf, UserError} from '../kernel/errors.ts';
import {configName, configurationsIn} from './configurations.ts';
import type {ConfigText} from './declared-models.ts';
import {requireDeclaredOnce} from './declared-once.ts';
import {nearest} from './nearest.ts';
import {parseConfig} from './parse-config.ts';
import {isTrained, type TrainedModelConfig} from './trained-model.ts';

export {parseConfig} from './parse-config.ts';
export {isTrained, type TrainedModelConfig} from './trained-model.ts';

export type ModelConfig = ConfigTypes.Model;
export type DatasetConfig = ConfigTypes.Dataset;
export type ColumnContract = ConfigTypes.ColumnContract;
export type StageConfig = ConfigTypes.StageConfig;

/**
 * Reads and checks a configuration of a work tree. Throws CAIRN_CONFIG_INVALID with all of its mistakes, or
 * CAIRN_MODEL_AMBIGUOUS where the repository declares one of its models twice.
 */
export async function loadConfig(
  context: Pick<Context, 'git' | 'workspace'>,
  file: string = configName,
): Promise<Config> {
  const written = await readConfigText(context.workspace, file);
  const config = parseConfig(written.text, file);
  await requireDeclaredOnce(written, await configurationsIn(context));
  return config;
}

/** The text of a configuration in a work tree; throws CAIRN_CONFIG_INVALID where it cannot be read. */
export async function readConfigText(workspace: string, file: string): Promise<ConfigText> {
  try {
    return {file, text: await readFile(resolve(workspace, file), 'utf8')};
  } catch (error) {
    throw new UserError(
      'CAIRN_CONFIG_INVALID',
      {
        where: file,
        what: `cannot be read (${messageOf(error).split(',')[0] ?? ''})`,
        expected: 'the configuration of Cairn, at the root of the repository or above the folder at hand',
        todo: '`cairn init` writes a starter; the input config names another file.',
      },
      {cause: error},
    );
  }
}

/** The model of this name; throws CAIRN_MODEL_UNKNOWN, which names those that there are. */
export function modelOf(config: Config, name: string): ModelConfig {
  return entryOf(config.models, name, 'CAIRN_MODEL_UNKNOWN', 'model');
}

/** `modelOf` for what needs a training: throws CAIRN_MODEL_UNTRAINED for a model that is known by its tags alone. */
export function trainedModelOf(config: Config, name: string): TrainedModelConfig {
  const model = modelOf(config, name);
  if (isTrained(model)) return model;
  throw new UserError('CAIRN_MODEL_UNTRAINED', {
    where: `cairn.yaml models.${name}`,
    what: 'is known by its tags alone: the configuration does not say how it is trained',
    expected: 'the keys task, dataset, target, features and train',
    todo: 'Add them (docs/configuration.md) to train, evaluate and watch it here; its tags are read without them.',
  });
}

/** The stage of a model; throws CAIRN_STAGE_UNKNOWN, which names those that there are. */
export function stageOf(model: ModelConfig, name: string): StageConfig {
  return entryOf(model.stages ?? {}, name, 'CAIRN_STAGE_UNKNOWN', 'stage');
}

/** The dataset of this name; throws CAIRN_DATASET_UNKNOWN, which names those that there are. */
export function datasetOf(config: Config, name: string): DatasetConfig {
  return entryOf(config.datasets ?? {}, name, 'CAIRN_DATASET_UNKNOWN', 'dataset');
}

function entryOf<Entry>(
  entries: Readonly<Record<string, Entry>>,
  name: string,
  code: 'CAIRN_MODEL_UNKNOWN' | 'CAIRN_STAGE_UNKNOWN' | 'CAIRN_DATASET_UNKNOWN',
  kind: string,
): Entry {
  const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
  if (entry !== undefined) return entry;
  const names = Object.keys(entries);
  const near = nearest(name, names);
  throw new UserError(code, {
    where: 'cairn.yaml',
    what: `has no ${kind} ${JSON.stringify(name)}`,
    expected: names.length === 0 ? `a ${kind} (there is none)` : `one of ${names.join(', ')}`,
    ...(near !== undefined && {todo: `Did you mean ${JSON.stringify(near)}?`}),
  });
}

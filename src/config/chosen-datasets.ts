import type {Config} from '../generated/documents.ts';
import {trainedModelOf} from './load-config.ts';

/** The datasets that a call means: the one that is named, else that of the model, else all. */
export function chosenDatasets(
  config: Config,
  {dataset, model}: {dataset?: string | undefined; model?: string | undefined},
): readonly string[] {
  if (dataset !== undefined) return [dataset];
  return model === undefined ? Object.keys(config.datasets ?? {}) : [trainedModelOf(config, model).dataset];
}

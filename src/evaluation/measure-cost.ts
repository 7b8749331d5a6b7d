import type {Table} from '../data/table.ts';
import type {EvaluationTypes} from '../generated/documents.ts';
import type {Model} from '../models/load-model.ts';
import {measureLatency} from './latency.ts';

export type Cost = NonNullable<EvaluationTypes.Evaluation['cost']>;

/**
 * What using a model costs on this machine: size of its files, seconds of its training, and time of a call (of none without
 * a `clock` of milliseconds).
 */
export async function measureCost(
  model: Pick<Model, 'predict' | 'backend'>,
  described: {artifacts: readonly {readonly size: number}[]; trainSeconds: number | undefined},
  options: {table: Table; clock: (() => number) | undefined; platform: string},
): Promise<Cost> {
  return {
    bytes: sizeOf(described.artifacts),
    ...(described.trainSeconds !== undefined && {trainSeconds: described.trainSeconds}),
    backend: model.backend,
    platform: options.platform,
    latency: options.clock === undefined ? [] : await measureLatency(model, options.table, options.clock),
  };
}

/** Bytes of all files. */
export function sizeOf(artifacts: readonly {readonly size: number}[]): number {
  return artifacts.reduce((sum, {size}) => sum + size, 0);
}

import type {Table} from '../data/table.ts';
import type {Run} from '../generated/documents.ts';
import type {Context} from '../kernel/context.ts';
import {loadModel, type ModelDescription} from '../models/load-model.ts';
import {platform} from '../native/platform.ts';
import {measureCost, type Cost} from './measure-cost.ts';

/** What a model answers, and what it costs. */
export interface Scored {
  readonly predictions: Float64Array;
  readonly cost: Cost;
  /** Whether it is told whose probabilities these are (`Model`). */
  readonly tellsClass: boolean;
}

/** The predictions of a model, and what it costs: as an earlier call measured it, else now. */
export async function scoreModel(
  directory: string,
  description: ModelDescription & Pick<Run, 'artifacts'>,
  rows: Table,
  context: Context,
  cost: {
    earlier: Cost | undefined;
    isTimed: boolean;
    trainSeconds: () => number | undefined | Promise<number | undefined>;
  },
): Promise<Scored> {
  const model = await loadModel(directory, description, context);
  try {
    const predictions = await model.predict(rows);
    const tellsClass = model.tellsClass();
    if (cost.earlier !== undefined) return {predictions, cost: cost.earlier, tellsClass};
    const measured = await measureCost(
      model,
      {artifacts: description.artifacts, trainSeconds: await cost.trainSeconds()},
      {table: rows, clock: cost.isTimed ? () => performance.now() : undefined, ...platform()},
    );
    return {predictions, cost: measured, tellsClass};
  } finally {
    model.dispose();
  }
}

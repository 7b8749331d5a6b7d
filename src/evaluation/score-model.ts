import type {Table} from '../data/table.ts';
import type {PredictionsTypes, Run} from '../generated/documents.ts';
import type {Context} from '../kernel/context.ts';
import {loadModel, type ModelDescription} from '../models/load-model.ts';
import {platform} from '../native/platform.ts';
import {acceptAnswers} from './accept-answers.ts';
import {measureCost, sizeOf, type Cost} from './measure-cost.ts';

/** What a model answers, and what it costs. */
export interface Scored {
  readonly predictions: Float64Array;
  readonly cost: Cost;
  /** Whether it is told whose probabilities these are (`Model`). */
  readonly tellsClass: boolean;
}

/**
 * The predictions of a model, and what it costs: as an earlier call measured it, else now. Where `answers` were handed over,
 * they are checked and the model is not even opened.
 */
export async function scoreModel(
  directory: () => Promise<string>,
  description: ModelDescription & Pick<Run, 'artifacts'>,
  rows: Table,
  context: Context,
  from: {
    earlier: Cost | undefined;
    isTimed: boolean;
    trainSeconds: () => number | undefined | Promise<number | undefined>;
    answers?: PredictionsTypes.Answers | undefined;
  },
): Promise<Scored> {
  const {artifacts} = description;
  if (from.answers !== undefined) {
    const {latency, platform: machine} = from.answers;
    const predictions = await acceptAnswers(from.answers, description, rows, context);
    const trainSeconds = await from.trainSeconds();
    const cost = {
      bytes: sizeOf(artifacts),
      ...(trainSeconds !== undefined && {trainSeconds}),
      ...{backend: 'command', platform: machine, latency},
    };
    return {predictions, cost: from.earlier ?? cost, tellsClass: true};
  }
  const model = await loadModel(await directory(), description, context);
  try {
    const predictions = await model.predict(rows);
    const tellsClass = model.tellsClass();
    if (from.earlier !== undefined) return {predictions, cost: from.earlier, tellsClass};
    const measured = await measureCost(
      model,
      {artifacts, trainSeconds: await from.trainSeconds()},
      {table: rows, clock: from.isTimed ? () => performance.now() : undefined, ...platform()},
    );
    return {predictions, cost: measured, tellsClass};
  } finally {
    model.dispose();
  }
}

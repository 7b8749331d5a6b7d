import type {Table} from '../data/table.ts';
import {messageOf, UserError, type Mistake} from '../kernel/errors.ts';
import type {OnnxRuntimePart} from '../native/native.ts';
import type {Model, ModelDescription} from './model.ts';

/** What the process of a model answers: predictions, facts (to the question that loads it), or why there are none. */
export interface ModelAnswer {
  readonly predictions?: Float64Array;
  readonly tellsClass?: boolean;
  readonly facts?: Pick<Model, 'backend' | 'rounding'>;
  readonly code?: string;
  readonly mistakes?: readonly Mistake[];
  readonly failure?: string;
}

/** The question that a process begins with. */
export interface LoadQuestion extends Pick<ModelDescription, 'format' | 'signature' | 'task'> {
  readonly directory: string;
  /** For an ONNX model: the part that runs it. */
  readonly runtime?: OnnxRuntimePart | undefined;
}

/** Answers the questions to one model: the first loads it, the others are rows, or nothing to see whether it loaded. */
export function modelAnswers(): (question: unknown) => Promise<ModelAnswer> {
  let model: Promise<Model> | undefined;
  return async (question) => {
    try {
      const isFirst = model === undefined;
      model ??= openModel(question as LoadQuestion); // of loadInProcess
      const opened = await model;
      const {backend, rounding} = opened;
      if (isFirst || question === undefined) return {facts: {backend, rounding}};
      const predictions = await opened.predict(question as Table); // of loadInProcess
      return {predictions, tellsClass: opened.tellsClass()};
    } catch (error) {
      if (error instanceof UserError) return {code: error.code, mistakes: error.mistakes};
      return {failure: messageOf(error)};
    }
  };
}

/** Opened here, where nothing of the caller can be lost. */
async function openModel(question: LoadQuestion): Promise<Model> {
  if (question.format === 'onnx')
    return (await import('./onnx-session.ts')).openOnnxSession(question.directory, question);
  return (await import('./tensorflow-session.ts')).openTensorFlowSession(question.directory, question);
}

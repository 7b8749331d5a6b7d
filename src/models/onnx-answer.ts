import type {Table} from '../data/table.ts';
import {messageOf, UserError, type Mistake} from '../kernel/errors.ts';
import type {ModelDescription} from './model.ts';
import {openOnnxSession} from './onnx-session.ts';

/** What the process of a model answers: predictions (none for the question that loads it), or why there are none. */
export interface OnnxAnswer {
  readonly predictions?: Float64Array;
  readonly code?: string;
  readonly mistakes?: readonly Mistake[];
  readonly failure?: string;
}

/** Answers the questions to one model: the first loads it, the others are rows, or nothing to see whether it loaded. */
export function onnxAnswers(): (question: unknown) => Promise<OnnxAnswer> {
  let model: ReturnType<typeof openOnnxSession> | undefined;
  return async (question) => {
    try {
      if (model === undefined) {
        const {directory, signature} = question as Pick<ModelDescription, 'signature'> & {directory: string}; // of loadOnnxModel
        model = openOnnxSession(directory, {signature});
        await model;
      } else if (question !== undefined) {
        const opened = await model;
        return {predictions: await opened.predict(question as Table)}; // of loadOnnxModel
      }
      return {predictions: new Float64Array()};
    } catch (error) {
      if (error instanceof UserError) return {code: error.code, mistakes: error.mistakes};
      return {failure: messageOf(error)};
    }
  };
}

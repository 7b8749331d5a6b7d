import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {errorCatalogue, type ErrorCode} from '../kernel/error-catalogue.ts';
import {UserError, type Mistake} from '../kernel/errors.ts';
import {cairnRoot} from '../kernel/version.ts';
import {prepareNative} from '../native/native.ts';
import {longestPrediction, type Model, type ModelContext, type ModelDescription} from './model.ts';
import type {OnnxAnswer} from './onnx-answer.ts';
import {openModelProcess} from './model-process.ts';

/**
 * A model that ONNX Runtime runs in a process of its own, without a token: a graph may loop without end, take all memory or
 * crash what runs it. A call that takes too long ends the process; the next one starts it again.
 */
export async function loadOnnxModel(
  directory: string,
  {signature}: ModelDescription,
  context: ModelContext,
): Promise<Model> {
  await prepareNative('onnxruntime', context.log); // says a download here
  const process = openModelProcess({
    entry: processEntry(),
    first: {directory, signature},
    environment: context.childEnvironment,
    milliseconds: context.longest ?? longestPrediction,
  });
  const ask = async (question: unknown): Promise<Float64Array> => {
    const outcome = await process.ask(question);
    if (outcome.kind === 'ended') throw failed(outcome.how);
    return predictionsIn(outcome.answer);
  };
  await ask(undefined).catch((error: unknown) => {
    process.end();
    throw error;
  });
  return {
    backend: 'onnxruntime',
    dispose: process.end,
    predict: async ({rows, columns}) => {
      const wanted = signature.inputs.map(({name}) => name);
      return ask({rows, columns: new Map([...columns].filter(([name]) => wanted.includes(name)))});
    },
  };
}

/** What the process says is checked: its model may have taken it over. */
function predictionsIn(answer: unknown): Float64Array {
  const {predictions, code, mistakes, failure} = (
    typeof answer === 'object' && answer !== null ? answer : {}
  ) as Partial<Record<keyof OnnxAnswer, unknown>>; // an object; each field is checked
  if (predictions instanceof Float64Array) return predictions;
  if (typeof code === 'string' && isCode(code) && Array.isArray(mistakes))
    throw new UserError(code, mistakes.map(mistakeIn));
  throw failed(typeof failure === 'string' ? inOneLine(failure) : 'gave no answer');
}

function mistakeIn(mistake: unknown): Mistake {
  const parts = Object.entries(typeof mistake === 'object' && mistake !== null ? mistake : {}).filter(
    ([part, text]) => ['where', 'what', 'expected', 'todo'].includes(part) && typeof text === 'string',
  );
  return {what: '', ...(Object.fromEntries(parts) as Partial<Mistake>)}; // strings of these names alone
}

function isCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorCatalogue, code);
}

/** Names of nodes may hold line breaks, and stand in the messages of the runtime. */
function inOneLine(text: string): string {
  return `failed: ${text.replace(/\s+/g, ' ').slice(0, 500)}`;
}

function failed(how: string): UserError {
  return new UserError('CAIRN_PREDICTION_INVALID', {
    what: `The ONNX model ${how}`,
    todo: 'Run it with ONNX Runtime on the same rows; a model that loops or depends on the number of rows cannot be scored.',
  });
}

/** Built beside the verbs, or the source where the source runs. */
function processEntry(): string {
  if (import.meta.url.endsWith('.ts')) return fileURLToPath(new URL('../cli/onnx-main.ts', import.meta.url));
  return join(cairnRoot(), 'dist', 'onnx.js');
}

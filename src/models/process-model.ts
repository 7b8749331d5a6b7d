import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {errorCatalogue, type ErrorCode} from '../kernel/error-catalogue.ts';
import {UserError, type Mistake} from '../kernel/errors.ts';
import {cairnRoot} from '../kernel/version.ts';
import type {OnnxRuntimePart} from '../native/native.ts';
import {longestPrediction, type Model, type ModelContext, type ModelDescription} from './model.ts';
import type {LoadQuestion, ModelAnswer} from './model-answer.ts';
import {openModelProcess} from './model-process.ts';

/**
 * A model that a runtime (ONNX Runtime, TensorFlow.js) runs in a process of its own, without a token: a graph may loop without
 * end, take all memory or crash what runs it. A call that takes too long ends the process; the next one starts it again.
 */
export async function loadInProcess(
  directory: string,
  {format, signature, task}: ModelDescription,
  context: ModelContext,
  runtime?: OnnxRuntimePart,
): Promise<Model> {
  const process = openModelProcess({
    entry: processEntry(),
    first: {directory, format, signature, task, runtime} satisfies LoadQuestion,
    environment: context.childEnvironment,
    milliseconds: context.longest ?? longestPrediction,
  });
  const ask = async (question: unknown): Promise<ModelAnswer> => {
    const outcome = await process.ask(question);
    if (outcome.kind === 'ended') throw failed(format, outcome.how);
    return checkedAnswer(outcome.answer, format);
  };
  const {facts} = await ask(undefined).catch((error: unknown) => {
    process.end();
    throw error;
  });
  let isTold = false;
  return {
    backend: facts?.backend ?? format,
    tellsClass: () => isTold,
    rounding: facts?.rounding === 1e-3 ? 1e-3 : 1e-5,
    dispose: process.end,
    predict: async ({rows, columns}) => {
      const wanted = signature.inputs.map(({name}) => name);
      const given = {rows, columns: new Map([...columns].filter(([name]) => wanted.includes(name)))};
      const {predictions, tellsClass} = await ask(given);
      if (predictions === undefined) throw failed(format, 'gave no answer');
      isTold = tellsClass === true;
      return predictions;
    },
  };
}

/** What the process says is checked: its model may have taken it over. */
function checkedAnswer(answer: unknown, format: ModelDescription['format']): ModelAnswer {
  const {predictions, tellsClass, facts, code, mistakes, failure} = objectOf(answer) as Partial<
    Record<keyof ModelAnswer, unknown>
  >; // an object; each field is checked
  if (predictions instanceof Float64Array) return {predictions, tellsClass: tellsClass === true};
  const {backend, rounding} = objectOf(facts) as Partial<Record<string, unknown>>; // each field is checked
  if (typeof backend === 'string' && typeof rounding === 'number')
    return {facts: {backend: backend.slice(0, 100), rounding}};
  if (typeof code === 'string' && isCode(code) && Array.isArray(mistakes))
    throw new UserError(code, mistakes.map(mistakeIn));
  throw failed(format, typeof failure === 'string' ? inOneLine(failure) : 'gave no answer');
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function mistakeIn(mistake: unknown): Mistake {
  const parts = Object.entries(objectOf(mistake)).filter(
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

function failed(format: ModelDescription['format'], how: string): UserError {
  return new UserError('CAIRN_PREDICTION_INVALID', {
    what: `The ${format === 'onnx' ? 'ONNX' : 'TensorFlow.js'} model ${how}`,
    todo: 'Run it with its own runtime on the same rows; a model that loops or depends on the number of rows cannot be scored.',
  });
}

/** Built beside the verbs, or the source where the source runs. */
function processEntry(): string {
  if (import.meta.url.endsWith('.ts')) return fileURLToPath(new URL('../cli/model-main.ts', import.meta.url));
  return join(cairnRoot(), 'dist', 'model.js');
}

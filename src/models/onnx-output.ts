import type {InferenceSession} from 'onnxruntime-node';
import {predictsClass} from '../config/task-kinds.ts';
import type {UserError} from '../kernel/errors.ts';
import {unclear, type Wanted} from './model-output.ts';
import type {ClassName, OnnxGraph} from './onnx-graph.ts';
import {outputsOfTargets, severalOutputs} from './target-outputs.ts';

/** Which outputs of a session make the prediction: one, or one for each class or target. */
export interface ChosenOutput {
  readonly names: readonly string[];
  readonly classes: readonly ClassName[] | undefined;
}

const floats: ReadonlySet<string> = new Set(['float32', 'float64', 'float16']);

/**
 * The output that train.output names, else those that are named after several targets, else the only one of floating-point numbers (converters give a label besides), else, of
 * a regression, the only one of numbers. Throws CAIRN_OUTPUT_UNCLEAR where there are several, or none.
 */
export function chooseOutput(
  session: InferenceSession,
  graph: OnnxGraph | undefined,
  wanted: Wanted,
  file: string,
): ChosenOutput {
  const tensors = session.outputMetadata.filter((output) => output.isTensor);
  const numeric = tensors.filter(({type}) => type !== 'string');
  const known = (classes: readonly ClassName[] | undefined, names: readonly string[]): ChosenOutput => ({
    names,
    classes: classes ?? labels(tensors, graph),
  });
  const outputs = outputsOfTargets(
    numeric.map((output) => output.name),
    wanted,
    file,
  );
  if (outputs !== undefined) return {names: outputs, classes: undefined};
  const {name} = wanted.isEarlier
    ? {name: numeric.findLast(({type}) => floats.has(type))?.name}
    : wanted.from;
  if (name !== undefined) {
    if (numeric.some((output) => output.name === name)) return known(graph?.classesOf(name), [name]);
    throw unclear(
      file,
      `has no output of numbers ${JSON.stringify(name)}`,
      listOf(numeric.map((output) => output.name)),
      'Correct train.output: {name: …}.',
    );
  }
  const candidates = numeric.filter(({type}) => floats.has(type));
  const found = candidates.length === 0 && !predictsClass(wanted.task) ? numeric : candidates;
  const [only] = found;
  if (only !== undefined && found.length === 1) return known(graph?.classesOf(only.name), [only.name]);
  const names = found.map((output) => output.name);
  const columns = columnsOf(names, labels(tensors, graph));
  if (columns !== undefined) return columns;
  if (found.length === 0) throw noNumbers(session.outputNames, wanted.task, file);
  throw severalOutputs(names, wanted, file, ' of numbers');
}

function noNumbers(outputs: readonly string[], task: Wanted['task'], file: string): UserError {
  const isClass = predictsClass(task);
  return unclear(
    file,
    `gives no output of ${isClass ? 'probabilities' : 'numbers'} (its outputs: ${outputs.join(', ')})`,
    isClass ? 'probabilities, not a label' : 'a number a row',
    'Export the model with it (in scikit-learn, a classifier that has predict_proba).',
  );
}

/** The classes of an output of labels. */
function labels(
  outputs: readonly InferenceSession.TensorValueMetadata[],
  graph: OnnxGraph | undefined,
): readonly ClassName[] | undefined {
  for (const {name, type} of outputs) {
    const classes = floats.has(type) ? undefined : graph?.classesOf(name);
    if (classes !== undefined) return classes;
  }
  return undefined;
}

/** skl2onnx with zipmap: 'columns' gives an output for each class, named after it with an i (number) or s (text) before. */
function columnsOf(
  names: readonly string[],
  classes: readonly ClassName[] | undefined,
): ChosenOutput | undefined {
  if (classes?.length !== names.length) return undefined;
  const isNamed = classes.every((one, i) => names[i] === `${typeof one === 'number' ? 'i' : 's'}${one}`);
  return isNamed ? {names, classes} : undefined;
}

function listOf(names: readonly string[]): string {
  return names.length === 0 ? 'an output of numbers (there is none)' : `one of ${names.join(', ')}`;
}

import type {ManifestTypes} from '../generated/documents.ts';
import {severalTargets} from '../models/answer-width.ts';
import {mostProbable} from '../models/most-probable.ts';
import type {LoggedPrediction} from './prediction-log.ts';

/**
 * What is answered for a row: a number, the number of each of several targets, or of several classes the most probable one and the
 * probability of each.
 */
export type RowAnswer = number | TargetAnswer | ClassAnswer;

interface TargetAnswer {
  readonly targets: Readonly<Record<string, number>>;
}

interface ClassAnswer {
  readonly label: string;
  readonly probabilities: Readonly<Record<string, number>>;
}

/** The numbers of a model as answers, one a row. */
export function rowAnswers(numbers: Float64Array, signature: ManifestTypes.Signature): RowAnswer[] {
  const targets = severalTargets(signature);
  if (targets.length > 0)
    return Array.from({length: numbers.length / targets.length}, (_, row) => ({
      targets: Object.fromEntries(
        targets.map((name, one) => [name, numbers[row * targets.length + one] ?? Number.NaN]),
      ),
    }));
  const classes = signature.outputs[0]?.classes ?? [];
  if (classes.length === 0) return [...numbers];
  return Array.from(mostProbable(numbers, classes.length), (place, row) => ({
    label: classes[place] ?? '',
    probabilities: Object.fromEntries(
      classes.map((name, one) => [name, numbers[row * classes.length + one] ?? Number.NaN]),
    ),
  }));
}

/** An answer as one instance of the protocol of old: of several targets an object with each. */
export function instanceAnswer(answer: RowAnswer): unknown {
  return typeof answer !== 'number' && 'targets' in answer ? answer.targets : answer;
}

/** An answer as the log has it. */
export function loggedAnswer(
  answer: RowAnswer,
): Pick<LoggedPrediction, 'prediction' | 'predictions' | 'probabilities'> {
  if (typeof answer === 'number') return {prediction: answer};
  if ('targets' in answer) return {predictions: answer.targets};
  return {prediction: answer.label, probabilities: answer.probabilities};
}

/** The answers as tensors of the Open Inference Protocol: one for each of several targets, by name; of several classes `label`, and the probabilities in the order of the metadata. */
export function answerTensors(
  answers: readonly RowAnswer[],
  signature: ManifestTypes.Signature,
): {name: string; shape: number[]; datatype: string; data: readonly (number | string)[]}[] {
  return outputTensors(signature).map(({name, datatype, classes}) => {
    if (datatype === 'BYTES')
      return {name, datatype, shape: [answers.length], data: answers.map((one) => classAnswer(one).label)};
    if (classes === undefined)
      return {name, datatype, shape: [answers.length], data: answers.map((one) => numberAnswer(one, name))};
    const data = answers.flatMap((one) => {
      const {probabilities} = classAnswer(one);
      return classes.map((of) => probabilities[of] ?? Number.NaN);
    });
    return {name, datatype, shape: [answers.length, classes.length], data};
  });
}

/** The tensors that a model with this signature answers with. */
export function outputTensors({
  outputs,
}: ManifestTypes.Signature): {name: string; datatype: string; classes?: readonly string[]}[] {
  return outputs.flatMap(({name, classes}) =>
    classes === undefined
      ? [{name, datatype: 'FP64'}]
      : [
          {name: 'label', datatype: 'BYTES'},
          {name, datatype: 'FP64', classes},
        ],
  );
}

function classAnswer(answer: RowAnswer): ClassAnswer {
  if (typeof answer === 'number' || 'targets' in answer)
    throw new Error('A number was answered where a class is wanted.');
  return answer;
}

function numberAnswer(answer: RowAnswer, target: string): number {
  if (typeof answer === 'number') return answer;
  if ('targets' in answer) return answer.targets[target] ?? Number.NaN;
  throw new Error('A class was answered where a number is wanted.');
}

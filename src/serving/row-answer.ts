import type {ManifestTypes} from '../generated/documents.ts';
import {mostProbable} from '../models/most-probable.ts';

/** What is answered for a row: a number, or of several classes the most probable one and the probability of each. */
export type RowAnswer = number | ClassAnswer;

interface ClassAnswer {
  readonly label: string;
  readonly probabilities: Readonly<Record<string, number>>;
}

/** The numbers of a model as answers, one a row. */
export function rowAnswers(numbers: Float64Array, {outputs}: ManifestTypes.Signature): RowAnswer[] {
  const classes = outputs[0]?.classes ?? [];
  if (classes.length === 0) return [...numbers];
  return Array.from(mostProbable(numbers, classes.length), (place, row) => ({
    label: classes[place] ?? '',
    probabilities: Object.fromEntries(
      classes.map((name, one) => [name, numbers[row * classes.length + one] ?? Number.NaN]),
    ),
  }));
}

/** The answers as tensors of the Open Inference Protocol: of several classes `label`, and the probabilities in the order of the metadata. */
export function answerTensors(
  answers: readonly RowAnswer[],
  signature: ManifestTypes.Signature,
): {name: string; shape: number[]; datatype: string; data: readonly (number | string)[]}[] {
  return outputTensors(signature).map(({name, datatype, classes}) => {
    if (datatype === 'BYTES')
      return {name, datatype, shape: [answers.length], data: answers.map((one) => classAnswer(one).label)};
    if (classes === undefined)
      return {name, datatype, shape: [answers.length], data: answers.map((one) => numberAnswer(one))};
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
  if (typeof answer === 'number') throw new Error('A number was answered where a class is wanted.');
  return answer;
}

function numberAnswer(answer: RowAnswer): number {
  if (typeof answer === 'number') return answer;
  throw new Error('A class was answered where a number is wanted.');
}

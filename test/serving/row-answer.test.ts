import {expect, test} from 'vitest';
import type {ManifestTypes} from '../../src/generated/documents.ts';
import {
  answerTensors,
  instanceAnswer,
  loggedAnswer,
  outputTensors,
  rowAnswers,
} from '../../src/serving/row-answer.ts';

const classes = ['bird', 'cat', '__proto__'];
const several: ManifestTypes.Signature = {
  inputs: [],
  outputs: [{name: 'probabilities', type: 'number', classes}],
};
const one: ManifestTypes.Signature = {inputs: [], outputs: [{name: 'probability', type: 'number'}]};

test('of several classes: the label by name, of equals the first, and the probability of each', () => {
  const answers = rowAnswers(Float64Array.of(0.2, 0.7, 0.1, 0.4, 0.2, 0.4, 0.1, 0.1, 0.8), several);
  expect(answers.map((answer) => loggedAnswer(answer).prediction)).toEqual(['cat', 'bird', '__proto__']);
  expect(JSON.stringify(answers[2])).toBe(
    '{"label":"__proto__","probabilities":{"bird":0.1,"cat":0.1,"__proto__":0.8}}',
  );
  expect(answerTensors(answers, several)).toEqual([
    {name: 'label', datatype: 'BYTES', shape: [3], data: ['cat', 'bird', '__proto__']},
    {
      name: 'probabilities',
      datatype: 'FP64',
      shape: [3, 3],
      data: [0.2, 0.7, 0.1, 0.4, 0.2, 0.4, 0.1, 0.1, 0.8],
    },
  ]);
});

test('else one number a row', () => {
  const answers = rowAnswers(Float64Array.of(0.25, 0.5), one);
  expect(answers).toEqual([0.25, 0.5]);
  expect(answerTensors(answers, one)).toEqual([
    {name: 'probability', datatype: 'FP64', shape: [2], data: [0.25, 0.5]},
  ]);
  expect(outputTensors(one)).toEqual([{name: 'probability', datatype: 'FP64'}]);
});

test('of several targets: an output for each by name, whatever it is called', () => {
  const signature: ManifestTypes.Signature = {
    inputs: [],
    outputs: ['price', 'label', '__proto__'].map((name) => ({name, type: 'number'})),
  };
  const answers = rowAnswers(Float64Array.of(1, 2, 3, 4, 5, 6), signature);
  expect(answers.map((answer) => JSON.stringify(instanceAnswer(answer)))).toEqual([
    '{"price":1,"label":2,"__proto__":3}',
    '{"price":4,"label":5,"__proto__":6}',
  ]);
  expect(JSON.stringify(loggedAnswer(answers[1]!))).toBe(
    '{"predictions":{"price":4,"label":5,"__proto__":6}}',
  );
  expect(answerTensors(answers, signature)).toEqual([
    {name: 'price', datatype: 'FP64', shape: [2], data: [1, 4]},
    {name: 'label', datatype: 'FP64', shape: [2], data: [2, 5]},
    {name: '__proto__', datatype: 'FP64', shape: [2], data: [3, 6]},
  ]);
});

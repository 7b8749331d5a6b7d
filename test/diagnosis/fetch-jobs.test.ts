import {expect, test} from 'vitest';
import {checkFetching} from '../../src/diagnosis/check-fetching.ts';
import {renderTemplates} from '../../src/templates/render-templates.ts';

const answers = {model: 'm', branch: 'main', pin: 'a'.repeat(40)};
const fetch = {command: ['dvc', 'pull'], secrets: ['KEY'], install: 'pipx install dvc', pointer: 'x.dvc'};
const of = {models: ['m'], configFile: 'cairn.yaml'};

async function workflows(more: Partial<Parameters<typeof renderTemplates>[0]>) {
  const files = await renderTemplates({...answers, ...more});
  return [...files].filter(([path]) => path.endsWith('.yml')).map(([path, text]) => ({path, text}));
}

test('the workflows that init writes for data that are fetched lack nothing', async () => {
  expect(checkFetching(await workflows({absent: {data: 'x.csv', fetch}}), of)).toEqual([]);
});

test('each job that reads such data and does not take them is named, and the call of a workflow by a pin', async () => {
  const found = checkFetching(await workflows({}), of);
  expect(found.map(({subject, problem}) => `${subject} ${problem.split(' ')[1] ?? ''}`)).toEqual([
    '.github/workflows/retrain.yml decide',
    '.github/workflows/train-model.yml train',
    '.github/workflows/train-model.yml predict',
    '.github/workflows/train-model.yml predict-champion',
    '.github/workflows/train-model.yml evaluate',
  ]);
  const pinned = checkFetching(await workflows({reusable: true}), of);
  expect(pinned.map(({subject}) => subject)).toEqual([
    '.github/workflows/retrain.yml',
    '.github/workflows/train.yml',
  ]);
  expect(checkFetching(await workflows({}), {...of, models: []})).toEqual([]);
});

import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

// What runs the files that the page quotes is test/python/training-examples.long.test.ts.

const page = readFileSync('docs/training.md', 'utf8');
const folder = 'examples/training';
const files = readdirSync(folder)
  .filter((name) => name !== 'data')
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
const blocks = [...page.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = '', text = '']) => ({
  language,
  text,
}));

test('every block but the step of a workflow stands in a file that a test runs', () => {
  const quoted = blocks.filter(({text}) => !text.startsWith('- run:'));
  expect(quoted.map(({language}) => language)).toEqual([
    ...['yaml', 'python', 'yaml', 'python', 'r', 'js', 'yaml', 'python'],
  ]);
  for (const {text} of quoted)
    expect(
      files.filter((file) => file.includes(text)),
      text,
    ).not.toEqual([]);
});

test('every variable that a command is given is on the page', () => {
  const sources = ['src/training/train-command.ts', 'src/models/command-model.ts'].map((path) =>
    readFileSync(path, 'utf8'),
  );
  const given = new Set(sources.join('').match(/CAIRN_(?!PARAM_|TRAINING|PREDICTION_)[A-Z_]*[A-Z]/g));
  expect(given.size).toBeGreaterThan(12);
  const codes = /^CAIRN_(METRICS_INVALID|MODEL_UNLOADABLE|PREDICTION_INVALID)$/;
  for (const name of given) if (!codes.test(name)) expect(page).toContain(`\`${name}\``);
});

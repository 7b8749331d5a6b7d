import {cp, rm} from 'node:fs/promises';
import {join} from 'node:path';
import type {Handover} from '../../src/kernel/context.ts';
import {flightsConfig, flightsCsv} from '../data/synthetic-flights.ts';

/**
 * The files of a repository whose flight-delay is a command: a program of Node that goes by the hour. Each call leaves what it was
 * given below `.cairn/seen` of the home folder; `also` is more code of the predictor.
 */
export function commandRepository(options: {seed?: number; also?: string} = {}): Record<string, string> {
  const predictor = (also: string): string =>
    [
      "import {appendFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';",
      "const [header, ...rows] = readFileSync(process.env.CAIRN_ROWS, 'utf8').trim().split('\\n');",
      "const at = header.split(',').indexOf('hour');",
      'let answers = rows.map((row) => 1 / (1 + Math.exp(SEED * 0.01 - 0.15 * (Number(row.split(",")[at]) - 14))));',
      "mkdirSync(process.env.HOME + '/.cairn', {recursive: true});",
      "appendFileSync(process.env.HOME + '/.cairn/seen', 'SEED ' + header + '\\n');",
      also,
      "writeFileSync(process.env.CAIRN_PREDICTIONS, ['prediction', ...answers].join('\\n') + '\\n');",
    ].join('\n');
  const trainer = [
    "import {mkdirSync, writeFileSync} from 'node:fs';",
    "mkdirSync(process.env.CAIRN_OUTPUT + '/model', {recursive: true});",
    `const predictor = ${JSON.stringify(predictor(options.also ?? ''))}.replaceAll('SEED', process.env.CAIRN_SEED);`,
    "writeFileSync(process.env.CAIRN_OUTPUT + '/model/predict.mjs', predictor);",
  ].join('\n');
  const node = JSON.stringify(process.execPath);
  return {
    'cairn.yaml': flightsConfig({
      train: `{trainer: command, command: [${node}, train.mjs], model: model, format: command, predict: [${node}, predict.mjs], seed: ${options.seed ?? 1}}`,
    }),
    'data/january.csv': flightsCsv(400),
    'train.mjs': trainer,
  };
}

/** An artifact service in a folder. */
export function artifactsIn(folder: string): Handover {
  return {
    upload: async (name, root, files) => {
      await rm(join(folder, name), {recursive: true, force: true});
      for (const file of files) await cp(file, join(folder, name, file.slice(root.length)));
    },
    download: async (name, into) =>
      cp(join(folder, name), into, {recursive: true}).then(
        () => true,
        () => false,
      ),
  };
}

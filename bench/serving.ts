import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Manifest} from '../src/generated/documents.ts';
import {artifactsOf, placeVersion} from '../test/deployment/support/small-version.ts';
import {serve} from '../test/serving/support/server-process.ts';
import {temporaryFolder} from '../test/support/temporary.ts';

/** Rows of a request, and requests that wait for an answer at the same time. */
const batches = [1, 10, 100, 1000];
const clients = 8;
/** Milliseconds of each measurement, after as many requests as there are clients. */
const duration = 2000;

interface Served {
  readonly name: string;
  readonly change: Partial<Manifest>;
  readonly files?: Record<string, Buffer>;
}

/** A command of Node that answers as the small model does: `lines` stays, else one is started for each request. */
const answerOf = 'const p = (d, o) => 1 / (1 + Math.exp(-(d / 1000 + (o === "SFO" ? 1 : 0))));';
const staying = `${answerOf}
require("node:readline").createInterface({input: process.stdin}).on("line", (line) => {
  const {id, columns, protocol} = JSON.parse(line);
  const answer = protocol ? {protocol, version: 1} : {id, predictions: columns.distance.map((d, i) => p(d, columns.origin[i]))};
  process.stdout.write(JSON.stringify(answer) + "\\n");
});`;
const once = `${answerOf}
const fs = require("node:fs");
const [header, ...rows] = fs.readFileSync(process.env.CAIRN_ROWS, "utf8").trim().split("\\n");
fs.writeFileSync(process.env.CAIRN_PREDICTIONS, ["prediction", ...rows.map((row) => { const [d, o] = row.split(","); return p(Number(d), o); })].join("\\n") + "\\n");`;

/** Predictions a second of a real server by format and batch: whole requests over HTTP, with the line of the log. */
export async function benchServing(): Promise<string[]> {
  const reads = (...names: string[]) => ({
    signature: {
      inputs: names.map((name) => ({name, type: 'number' as const})),
      outputs: [{name: 'probability', type: 'number' as const}],
      order: names,
    },
  });
  const command = (script: string) => ({
    format: 'command' as const,
    predict: [process.execPath, '-e', script],
  });
  const served: Served[] = [
    {name: 'TensorFlow.js, dense', change: {}},
    {name: 'TensorFlow.js, functional', change: reads('score', 'value'), files: await filesOf('functional')},
    {
      name: 'ONNX, gradient boosting',
      change: {format: 'onnx', ...reads('age', 'income', 'score')},
      files: await filesOf('xgb_clf'),
    },
    {name: 'command that stays', change: {...command(staying), protocol: 'lines'}},
    {name: 'command, one start a request', change: command(once)},
  ];
  const lines = [`predictions a second by rows of a request (${batches.join(', ')}), ${clients} clients`];
  for (const one of served) {
    const figures = await figuresOf(one);
    lines.push(`${one.name}: ${figures.map((figure) => Math.round(figure).toLocaleString('en')).join(', ')}`);
  }
  return lines;
}

async function figuresOf({change, files}: Served): Promise<number[]> {
  await using folder = await temporaryFolder();
  const artifacts = files && artifactsOf('1.0.0', files);
  await placeVersion(folder.path, '1.0.0', 0, {
    change: {...change, ...(artifacts && {artifacts})},
    ...(files && {files}),
  });
  await using server = await serve(folder.path);
  const names = change.signature?.inputs.map(({name}) => name);
  const figures: number[] = [];
  for (const batch of batches) {
    const body = JSON.stringify({
      instances: Array.from({length: batch}, (_, i) => rowOf(names, i)),
    });
    let rows = 0;
    const ask = async (): Promise<void> => {
      const answer = await fetch(`http://127.0.0.1:${server.port}/v1/models/late:predict`, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body,
      });
      const {predictions, error} = (await answer.json()) as {predictions?: number[]; error?: string};
      if (predictions?.length !== batch) throw new Error(error ?? 'no predictions');
      rows += batch;
    };
    await Promise.all(Array.from({length: clients}, ask));
    rows = 0;
    const started = performance.now();
    await Promise.all(
      Array.from({length: clients}, async () => {
        while (performance.now() - started < duration) await ask();
      }),
    );
    figures.push((1000 * rows) / (performance.now() - started));
  }
  return figures;
}

async function filesOf(name: string): Promise<Record<string, Buffer>> {
  const folder = join(import.meta.dirname, '../test/models/exported', name);
  const files = await readdir(folder);
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file))] as const)),
  );
}

function rowOf(names: readonly string[] | undefined, i: number): object {
  if (names === undefined) return {distance: i, origin: 'SFO'};
  return Object.fromEntries(names.map((name, column) => [name, ((i + column) % 40) / 10]));
}

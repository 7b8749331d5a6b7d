import {copyFile, cp, mkdir, mkdtemp, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {stringify} from 'yaml';
import {recordedServer} from '../../src/deployment/server-record.ts';
import {freePort} from '../../src/local/free-port.ts';
import {readDelimited} from './read-delimited.ts';
import {execute, outputsOf, Refused} from './run-verb.ts';

/** What `expected.json` says of a model. */
interface ModelCase {
  /** Features, in the order of the model's matrix. */
  readonly feats: readonly string[];
  readonly task: string;
  /** A column, or a list of several. */
  readonly target: string | readonly string[];
  /**
   * The right predictions for the first rows of data.csv, of several targets the value of each in the order of `target`, of several classes
   * the probability of each in the order of `classes` (default: the order of Cairn); none where only a refusal is right.
   */
  readonly pred?: readonly number[] | readonly (readonly number[])[];
  readonly classes?: readonly (string | number)[];
  /** Where a refusal is right, and on what condition. */
  readonly refuse?: string | boolean;
  /** What the configuration says besides, such as `output: {logits: true}` or `positive: late`. */
  readonly declare?: Declared;
}

interface Declared {
  readonly output?: Readonly<Record<string, unknown>>;
  readonly positive?: string | number | boolean;
}

type Verdict =
  | {readonly kind: 'right' | 'wrong'; readonly said: string}
  | {readonly kind: 'refused'; readonly code: string; readonly said: string};

/**
 * Plays each model of a folder (data.csv, expected.json, a folder a model) through train, evaluate, register, deploy and
 * HTTP predictions in a repository of its own. A model that is refused with a question is played once more with each answer
 * that fits the question. False where one is wrong.
 */
export async function playModels(folder: string, only: readonly string[]): Promise<boolean> {
  const expected = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8')) as Record<
    string,
    ModelCase
  >;
  const data = readDelimited(await readFile(join(folder, 'data.csv'), 'utf8'));
  const scratch = await mkdtemp(join(tmpdir(), 'cairn-cases-'));
  const counts = {right: 0, refused: 0, wrong: 0};
  try {
    for (const [name, entry] of Object.entries(expected)) {
      if (only.length > 0 && !only.includes(name)) continue;
      const verdict = await playOne(folder, name, entry, {data, scratch, declared: entry.declare ?? {}});
      counts[verdict.kind] += 1;
      console.log(`${name} ${lineOf(verdict)}`);
      if (verdict.kind !== 'refused' || entry.pred === undefined || entry.declare !== undefined) continue;
      for (const declared of answersTo(verdict.said)) {
        const again = await playOne(folder, name, entry, {data, scratch, declared});
        if (again.kind === 'wrong') continue; // one of several possible answers to the question
        console.log(`  with ${JSON.stringify(declared)}: ${lineOf(again)}`);
        break;
      }
    }
  } finally {
    await rm(scratch, {recursive: true, force: true});
  }
  console.log(`${counts.right} right, ${counts.refused} refused, ${counts.wrong} wrong`);
  return counts.wrong === 0;
}

function lineOf(verdict: Verdict): string {
  return verdict.kind === 'refused'
    ? `refused ${verdict.code} ${verdict.said}`
    : `${verdict.kind} ${verdict.said}`;
}

/** What the sentence of a refusal says that may be declared. */
function answersTo(sentence: string): readonly Declared[] {
  const answers: Declared[] = [];
  if (sentence.includes('logits: true')) answers.push({output: {logits: true}});
  const [, columns] = /column: (\d+(?:, \d+| or \d+)*)/.exec(sentence) ?? [];
  for (const column of columns?.match(/\d+/g) ?? []) answers.push({output: {column: Number(column)}});
  const [, classes] = /positive: (.*?)(?:\.$|\. |$)/.exec(sentence) ?? [];
  for (const positive of classes?.match(/"[^"]*"/g) ?? [])
    answers.push({positive: JSON.parse(positive) as string}); // between quotation marks
  const [, names] = /name: (.*?)(?:\.$|\. |$)/.exec(sentence) ?? [];
  for (const output of names?.match(/"[^"]*"/g) ?? [])
    answers.push({output: {name: JSON.parse(output) as string}}); // between quotation marks
  return answers;
}

interface World {
  readonly data: ReadonlyMap<string, readonly string[]>;
  readonly scratch: string;
  readonly declared: Declared;
}

async function playOne(folder: string, name: string, entry: ModelCase, world: World): Promise<Verdict> {
  const home = await mkdtemp(join(world.scratch, 'model-'));
  const repository = join(home, 'repository');
  const server = join(home, 'server');
  const port = (await freePort(0)) ?? 0;
  try {
    await writeRepository({folder, name, entry, world, repository, server, port});
    const {run} = await outputsOf(repository, ['train', 'm']);
    await outputsOf(repository, ['evaluate', 'm', '--run', run ?? '']);
    const {version} = await outputsOf(repository, ['register', 'm', '--run', run ?? '']);
    await outputsOf(repository, ['deploy', 'm', '--version', version ?? '']);
    const rows = entry.pred?.length ?? 200;
    const predictions = await predict(`http://127.0.0.1:${port}`, entry.feats, world.data, rows);
    return judge(predictions, entry);
  } catch (error) {
    if (error instanceof Refused) return {kind: 'refused', code: error.code, said: error.message};
    return {kind: 'wrong', said: error instanceof Error ? error.message : String(error)};
  } finally {
    const pid = await recordedServer(server).catch(() => undefined);
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  }
}

async function writeRepository({
  folder,
  name,
  entry,
  world,
  repository,
  server,
  port,
}: {
  folder: string;
  name: string;
  entry: ModelCase;
  world: World;
  repository: string;
  server: string;
  port: number;
}): Promise<void> {
  const source = join(folder, name);
  const isOnnx = (await stat(join(source, 'model.json')).catch(() => undefined)) === undefined;
  await mkdir(repository);
  await copyFile(join(folder, 'data.csv'), join(repository, 'data.csv'));
  await cp(source, join(repository, 'model'), {recursive: true});
  const {positive, output} = world.declared;
  const config = {
    version: 1,
    storage: {kind: 'folder', path: '../store'},
    datasets: {
      d: {path: 'data.csv', columns: contractOf(world.data), split: {by: 'random', test: 0.5, seed: 1}},
    },
    models: {
      m: {
        task: entry.task,
        dataset: 'd',
        target: entry.target,
        ...(positive !== undefined && {positive}),
        ...(entry.classes && {classes: entry.classes}),
        features: entry.feats,
        train: {
          trainer: 'command',
          command: ['sh', '-c', 'cp -r model "$CAIRN_OUTPUT/model"'],
          model: 'model',
          format: isOnnx ? 'onnx' : 'tensorflow',
          ...(output && {output}),
        },
        evaluate: {resamples: 200},
        stages: {production: {target: 'here', rules: []}},
      },
    },
    targets: {here: {kind: 'local-server', directory: server, port}},
  };
  await writeFile(join(repository, 'cairn.yaml'), stringify(config));
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    ['add', '--all'],
    ['-c', 'user.name=Cases', '-c', 'user.email=cases@cairn.invalid', 'commit', '--quiet', '-m', 'A model'],
  ])
    await execute('git', args, repository);
}

/** Types as the texts of a column have them; a column with a gap is not required. */
function contractOf(data: World['data']): Record<string, {type: string; required?: false}> {
  const contract: Record<string, {type: string; required?: false}> = {};
  for (const [name, texts] of data) {
    const present = texts.filter((text) => text !== '');
    const all = (pattern: RegExp): boolean => present.every((text) => pattern.test(text));
    const type = all(/^(true|false)$/)
      ? 'boolean'
      : all(/^-?\d+$/)
        ? 'integer'
        : all(/^-?\d*\.?\d+(e[-+]?\d+)?$/i)
          ? 'number'
          : 'string';
    contract[name] = {type, ...(present.length < texts.length && {required: false})};
  }
  return contract;
}

/** The predictions for the first rows, by the Open Inference Protocol. */
async function predict(
  url: string,
  features: readonly string[],
  data: World['data'],
  rows: number,
): Promise<readonly number[]> {
  const contract = contractOf(data);
  const datatypes: Readonly<Record<string, string>> = {boolean: 'BOOL', integer: 'INT64', number: 'FP64'};
  const inputs = features.map((name) => {
    const type = contract[name]?.type ?? 'string';
    const values = (data.get(name) ?? []).slice(0, rows).map((text) => {
      if (text === '') return null;
      return type === 'boolean' ? text === 'true' : type === 'string' ? text : Number(text);
    });
    return {name, datatype: datatypes[type] ?? 'BYTES', shape: [rows], data: values};
  });
  const answer = await fetch(`${url}/v2/models/m/infer`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({inputs}),
  });
  const body = (await answer.json()) as {error?: string; outputs?: {datatype: string; data: number[]}[]};
  if (!answer.ok) throw new Refused(`HTTP ${answer.status}`, body.error ?? '');
  // The numbers, row after row: of several classes the label stands before them, of several targets each has its own list.
  const lists = (body.outputs ?? []).filter(({datatype}) => datatype !== 'BYTES').map(({data: list}) => list);
  if (lists.length <= 1) return lists[0] ?? [];
  return Array.from({length: rows}).flatMap((_, row) => lists.map((list) => list[row] ?? Number.NaN));
}

/** Right to 1e-5, absolute or relative, whichever is larger. */
function judge(predictions: readonly number[], {pred, refuse}: ModelCase): Verdict {
  if (pred === undefined)
    return {kind: 'wrong', said: `it answers, where a refusal is right (${String(refuse)})`};
  let largest = 0;
  let worst = 0;
  const width = Array.isArray(pred[0]) ? pred[0].length : 1;
  for (const [row, right] of pred.flat().entries()) {
    const given = predictions[row] ?? Number.NaN;
    const difference = Math.abs(given - right) / Math.max(1, Math.abs(right));
    if (difference > largest || Number.isNaN(difference)) [largest, worst] = [difference, row];
  }
  if (largest <= 1e-5) return {kind: 'right', said: largest.toPrecision(2)};
  return {
    kind: 'wrong',
    said: `by ${largest.toPrecision(2)} in row ${Math.floor(worst / width) + 1}: ${predictions[worst] ?? 'nothing'}, not ${pred.flat()[worst] ?? ''}`,
  };
}

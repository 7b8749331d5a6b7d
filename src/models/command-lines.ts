import {setImmediate as nextTurn} from 'node:timers/promises';
import {columnOf, type Column, type Table} from '../data/table.ts';
import {rowsOfColumns} from '../data/row-numbers.ts';
import type {RunTypes} from '../generated/documents.ts';
import {UserError} from '../kernel/errors.ts';
import type {Log} from '../kernel/log.ts';
import {inertLine} from '../kernel/run-command.ts';
import {severalTargets} from './answer-width.ts';
import {classesOf, probabilitiesByClass} from './command-classes.ts';
import {startWorkerProcess, WorkerEnd, type WorkerProcess} from './worker-process.ts';
import type {Worker} from './worker-pool.ts';

/** What both sides begin with. */
const hello = {protocol: 'cairn-lines', version: 1};

type Signature = RunTypes.Signature;
type Inputs = Signature['inputs'];

/**
 * Starts a command that stays and answers by JSON lines (docs/models.md), and waits for its first line. Throws
 * CAIRN_MODEL_UNLOADABLE where it does not start; a call throws CAIRN_PREDICTION_INVALID. The first line of a message is
 * without what the command said, which follows in further ones.
 */
export async function startLineWorker(
  argv: readonly string[],
  signature: Signature,
  options: Omit<Parameters<typeof startWorkerProcess>[1], 'onEnd'>,
  log: Log,
): Promise<Worker> {
  const process = startWorkerProcess(argv, {
    ...options,
    onEnd: (how) => {
      log.warning(
        [`A process of the model ${how}; another one takes its place.`, ...said(process)].join('\n'),
      );
    },
    environment: {PYTHONDONTWRITEBYTECODE: '1', ...options.environment}, // the folder of the model stays as it is
  });
  const failed = failures(argv, process);
  const {inputs} = signature;
  const columns = inputs.map(({name, type}) => ({name, type}));
  const targets = severalTargets(signature);
  const classes = classesOf(signature);
  const {protocol, version} = await ask(
    process,
    JSON.stringify({
      ...{...hello, columns},
      ...(targets.length > 0 && {targets}),
      ...(classes.length > 0 && {classes}),
    }),
    'CAIRN_MODEL_UNLOADABLE',
    failed,
  );
  if (protocol !== hello.protocol || version !== hello.version) {
    process.end();
    throw await failed('CAIRN_MODEL_UNLOADABLE', `did not begin with ${JSON.stringify(hello)}`);
  }
  let count = 0;
  return {
    isAlive: process.isAlive,
    async predict(rows) {
      const id = ++count;
      const answer = await ask(process, questionOf(id, rows, inputs), 'CAIRN_PREDICTION_INVALID', failed);
      if (answer['id'] === id && typeof answer['error'] === 'string')
        throw await failed('CAIRN_PREDICTION_INVALID', 'has no prediction', answer['error']);
      const given = answer['id'] === id ? answer['predictions'] : undefined;
      const predictions = classes.length === 0 ? numbersIn(given, targets) : byClass(given, classes);
      if (typeof predictions === 'string') throw await failed('CAIRN_PREDICTION_INVALID', predictions);
      if (predictions !== undefined) return predictions;
      process.end();
      throw await failed(
        'CAIRN_PREDICTION_INVALID',
        `did not answer with {"id": ${id}, "predictions": ${wantedOf(targets, classes)}}`,
      );
    },
  };
}

type Failure = (
  code: 'CAIRN_MODEL_UNLOADABLE' | 'CAIRN_PREDICTION_INVALID',
  what: string,
  error?: string,
) => Promise<UserError>;

function failures(argv: readonly string[], process: WorkerProcess): Failure {
  return async (code, what, error) => {
    await nextTurn(); // what it said before its answer comes by another pipe, perhaps in the same turn
    return new UserError(code, {
      what: [
        `The command ${JSON.stringify(argv.join(' '))} of the model ${what}.`,
        ...said(process),
        ...(error === undefined
          ? []
          : error
              .slice(0, 300)
              .split(/[\r\n]+/)
              .map(inertLine)),
      ].join('\n'),
    });
  };
}

function said(process: WorkerProcess): readonly string[] {
  return process.said().map(inertLine);
}

/** The object that answers a line. */
async function ask(
  process: WorkerProcess,
  line: string,
  code: Parameters<Failure>[0],
  failed: Failure,
): Promise<Readonly<Record<string, unknown>>> {
  const text = await process.ask(line).catch(async (error: unknown) => {
    throw error instanceof WorkerEnd ? await failed(code, error.message) : error;
  });
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer === 'object' && answer !== null) return answer as Readonly<Record<string, unknown>>; // an object
  } catch {
    // said below
  }
  process.end();
  throw await failed(
    code,
    'wrote to its standard output what is no line of the protocol (print to standard error)',
    text,
  );
}

/** `{"id": 1, "rows": 2, "columns": {…}}` with the columns in the order of the signature, also those named by a number. */
function questionOf(id: number, rows: Table, inputs: Inputs): string {
  const columns = inputs.map(
    ({name, type}) => `${JSON.stringify(name)}:${JSON.stringify(valuesOf(columnOf(rows, name), type, name))}`,
  );
  return `{"id":${id},"rows":${rows.rows},"columns":{${columns.join(',')}}}`;
}

function valuesOf(column: Column, type: Inputs[number]['type'], name: string): readonly unknown[] {
  if (column.kind === 'string') return column.values;
  return Array.from(column.values, (value, row) => {
    if (Number.isNaN(value)) return null;
    if (type === 'boolean') return value === 1;
    if (Number.isFinite(value)) return value;
    throw new UserError('CAIRN_ROW_INVALID', {
      where: `column ${JSON.stringify(name)}, row ${row + 1}`,
      what: `is ${value}, which JSON cannot hold`,
    });
  });
}

function wantedOf(targets: readonly string[], classes: readonly string[]): string {
  if (classes.length > 0) return '[an object for each row, with a number by class]';
  return targets.length === 0 ? '[numbers]' : '{each target: [numbers]}';
}

/** An object for each row; where its classes are others, the fault as a sentence's end. */
function byClass(value: unknown, classes: readonly string[]): Float64Array | string | undefined {
  if (!Array.isArray(value)) return undefined;
  const rows: readonly unknown[] = value;
  return rows.every(isRecord) ? probabilitiesByClass(rows, classes) : undefined;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One list of numbers, or one for each of several targets by name, all of a length. */
function numbersIn(value: unknown, targets: readonly string[]): Float64Array | undefined {
  if (targets.length === 0) return listIn(value);
  if (typeof value !== 'object' || value === null) return undefined;
  const answered = new Map<string, unknown>(Object.entries(value));
  const lists = targets.map((name) => listIn(answered.get(name))).filter((list) => list !== undefined);
  const isWhole = lists.length === targets.length && lists.every(({length}) => length === lists[0]?.length);
  return isWhole ? rowsOfColumns(lists) : undefined;
}

/** null is no number: the caller says for which row. */
function listIn(value: unknown): Float64Array | undefined {
  if (!Array.isArray(value)) return undefined;
  const values: readonly unknown[] = value;
  if (!values.every((one) => one === null || typeof one === 'number')) return undefined;
  return Float64Array.from(values, (one) => one ?? Number.NaN);
}

import {RequestProblem} from './request-problem.ts';

/** An inference request of the Open Inference Protocol v2, as columns of one value a row. */
export interface TensorRequest {
  readonly id: string | undefined;
  readonly rows: number;
  readonly columns: ReadonlyMap<string, readonly unknown[]>;
  /** False where the caller asked, by the parameter `cairn_log`, to keep the rows out of the log. */
  readonly logged: boolean;
  /** Names of the wanted outputs; undefined for all. */
  readonly outputs: readonly string[] | undefined;
}

const ranges: Readonly<Record<string, readonly [number, number]>> = {
  UINT8: [0, 2 ** 8 - 1],
  UINT16: [0, 2 ** 16 - 1],
  UINT32: [0, 2 ** 32 - 1],
  UINT64: [0, Number.MAX_SAFE_INTEGER],
  INT8: [-(2 ** 7), 2 ** 7 - 1],
  INT16: [-(2 ** 15), 2 ** 15 - 1],
  INT32: [-(2 ** 31), 2 ** 31 - 1],
  INT64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
};
const floats: readonly string[] = ['FP16', 'FP32', 'FP64'];

/**
 * Reads the body of an infer request: one tensor a column, of shape [n] or [n, 1], data flat or nested, null for a
 * missing value; an optional field that is null is absent. Throws a `RequestProblem` of status 400 for anything else;
 * whole numbers beyond 2^53 are refused, as JSON has lost their digits.
 */
export function readTensors(body: unknown): TensorRequest {
  const request = objectOf(body, 'The body');
  const inputs = request['inputs'];
  if (!Array.isArray(inputs) || inputs.length === 0)
    throw new RequestProblem(400, 'The body has no "inputs": expected a list of tensors, one a column.');
  const columns = new Map<string, readonly unknown[]>();
  let rows: number | undefined;
  for (const input of inputs as unknown[]) {
    const {name, values} = readTensor(input);
    if (columns.has(name)) throw new RequestProblem(400, `Input ${JSON.stringify(name)} is given twice.`);
    if (rows !== undefined && rows !== values.length)
      throw new RequestProblem(
        400,
        `Input ${JSON.stringify(name)} has ${values.length} rows, others have ${rows}.`,
      );
    rows = values.length;
    columns.set(name, values);
  }
  const id = request['id'] ?? undefined;
  if (id !== undefined && typeof id !== 'string') throw new RequestProblem(400, '"id" must be a text.');
  return {
    id,
    rows: rows ?? 0,
    columns,
    logged: isLogged(request['parameters'] ?? {}),
    outputs: wanted(request['outputs'] ?? undefined),
  };
}

function readTensor(input: unknown): {name: string; values: readonly unknown[]} {
  const tensor = objectOf(input, 'An input');
  const {name, datatype, shape, data} = tensor;
  if (typeof name !== 'string') throw new RequestProblem(400, 'An input has no "name".');
  const where = `Input ${JSON.stringify(name.slice(0, 100))}`;
  if (typeof datatype !== 'string' || !isDatatype(datatype))
    throw new RequestProblem(400, `${where}: "datatype" must be one of ${[...datatypes].join(', ')}.`);
  const rows = readShape(shape, where);
  if (!Array.isArray(data)) throw new RequestProblem(400, `${where}: "data" must be a list.`);
  const values = (data as unknown[]).flat();
  if (values.length !== rows)
    throw new RequestProblem(
      400,
      `${where}: shape ${JSON.stringify(shape)} needs ${rows} values, data has ${values.length}.`,
    );
  values.forEach((value, row) => {
    if (value !== null && !fits(value, datatype))
      throw new RequestProblem(400, `${where}, row ${row + 1}: the value is not of datatype ${datatype}.`);
  });
  return {name, values};
}

function readShape(shape: unknown, where: string): number {
  const sizes: unknown[] = Array.isArray(shape) ? shape : [];
  const [rows, width = 1, ...more] = sizes;
  if (more.length > 0 || width !== 1 || typeof rows !== 'number' || !Number.isSafeInteger(rows) || rows < 0)
    throw new RequestProblem(
      400,
      `${where}: "shape" must be [n] or [n, 1], as each column is a tensor of its own.`,
    );
  return rows;
}

const datatypes: ReadonlySet<string> = new Set(['BOOL', ...Object.keys(ranges), ...floats, 'BYTES']);

function isDatatype(text: string): boolean {
  return datatypes.has(text);
}

function fits(value: unknown, datatype: string): boolean {
  if (datatype === 'BYTES') return typeof value === 'string';
  if (datatype === 'BOOL') return typeof value === 'boolean';
  if (typeof value !== 'number') return false;
  if (floats.includes(datatype)) return true;
  const [least, most] = ranges[datatype] ?? [0, -1];
  return Number.isInteger(value) && value >= least && value <= most;
}

function isLogged(parameters: unknown): boolean {
  const logged = objectOf(parameters, '"parameters"')['cairn_log'] ?? true;
  if (typeof logged === 'boolean') return logged;
  throw new RequestProblem(400, '"cairn_log" in "parameters" must be true or false.');
}

function wanted(outputs: unknown): readonly string[] | undefined {
  if (outputs === undefined) return undefined;
  if (!Array.isArray(outputs)) throw new RequestProblem(400, '"outputs" must be a list.');
  return (outputs as unknown[]).map((output) => {
    const {name, parameters} = objectOf(output, 'An output');
    if (typeof name !== 'string') throw new RequestProblem(400, 'An output has no "name".');
    for (const [parameter, instead] of Object.entries(unspoken))
      if ((objectOf(parameters ?? {}, 'The "parameters" of an output')[parameter] ?? undefined) !== undefined)
        throw new RequestProblem(
          400,
          `Output ${JSON.stringify(name.slice(0, 100))}: the parameter "${parameter}" is not spoken. ${instead}`,
        );
    return name;
  });
}

/** Parameters of Triton's that ask for another answer, and what to do; one that is ignored would be answered wrongly. */
const unspoken = {
  classification: 'A model of several classes has the outputs "label" and "probabilities".',
  shared_memory_region: 'Every answer is JSON.',
} as const;

function objectOf(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>; // an object has fields of unknown kinds
  throw new RequestProblem(400, `${what} must be an object.`);
}

import {execFile} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {describe, expect, test} from 'vitest';
import type {Manifest} from '../../src/generated/documents.ts';
import {placeVersion, smallManifest, smallModel} from '../deployment/support/small-version.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {installPythonClients} from './support/python-clients.ts';
import {serve} from './support/server-process.ts';

const installed = await installPythonClients();
const reason = 'why' in installed ? ` (skipped: no Python clients, ${installed.why})` : '';

/** Runs Python with the clients, where they are installed; its output, each line of which is JSON. */
async function python(program: string): Promise<unknown[]> {
  if ('why' in installed) throw new Error(installed.why);
  const {stdout} = await promisify(execFile)(installed.python, ['-c', program], {timeout: 60_000});
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

/** A real server of a version whose columns are a number and a text, and what it answers a plain request. */
async function served() {
  const folder = await temporaryFolder();
  await placeVersion(folder.path, '1.0.0', -1);
  const server = await serve(folder.path);
  const response = await fetch(`http://127.0.0.1:${server.port}/v1/models/late:predict`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({
      instances: [
        {distance: 0, origin: 'OAK'},
        {distance: 2000, origin: 'SFO'},
      ],
    }),
  });
  const {predictions} = (await response.json()) as {predictions: number[]};
  expect(predictions).toHaveLength(2);
  return {
    port: server.port,
    predictions,
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

const triton = (port: number): string => `
import json, numpy as np, tritonclient.http as triton
from tritonclient.utils import InferenceServerException
client = triton.InferenceServerClient("localhost:${port}")

def infer(distance, origin, binary=False, all_outputs=False, **options):
    inputs = []
    for name, kind, values in [("distance", "FP64", np.array(distance)), ("origin", "BYTES", np.array(origin, dtype=object))]:
        column = triton.InferInput(name, list(values.shape), kind)
        column.set_data_from_numpy(values, binary_data=binary)
        inputs.append(column)
    wanted = None if all_outputs else [triton.InferRequestedOutput("probability", binary_data=False)]
    try:
        answer = client.infer("late", inputs, outputs=wanted, **options)
        print(json.dumps({"data": answer.as_numpy("probability").tolist(), "id": answer.get_response().get("id")}))
    except InferenceServerException as error:
        print(json.dumps({"status": error.status(), "said": error.message()}))
`;

describe.skipIf('why' in installed)(`tritonclient${reason}`, () => {
  test('finds the server and the model, and reads what the model takes', async () => {
    await using server = await served();
    const asked = [
      'client.is_server_live(), client.is_server_ready()',
      'client.is_model_ready("late"), client.is_model_ready("late", "1.0.0"), client.is_model_ready("other")',
      'client.get_server_metadata()["name"], client.get_model_metadata("late")["inputs"]',
      'client.load_model("late"), client.is_model_ready("late")',
    ];
    const inputs = [
      {name: 'distance', datatype: 'FP64', shape: [-1]},
      {name: 'origin', datatype: 'BYTES', shape: [-1]},
    ];
    expect(
      await python(triton(server.port) + asked.map((what) => `print(json.dumps([${what}]))\n`).join('')),
    ).toEqual([
      [true, true],
      [true, true, false],
      ['cairn', inputs],
      [null, true],
    ]);
  }, 120_000);

  test.each([
    ['flat', '[0.0, 2000.0], ["OAK", "SFO"]', null],
    ['of shape [n, 1]', '[[0.0], [2000.0]], [["OAK"], ["SFO"]]', null],
    [
      'with a request id and no outputs named',
      '[0.0, 2000.0], ["OAK", "SFO"], all_outputs=True, request_id="x"',
      'x',
    ],
    [
      'with a version, parameters and gzip both ways',
      '[0.0, 2000.0], ["OAK", "SFO"], model_version="1.0.0", parameters={"cairn_log": False}, request_compression_algorithm="gzip", response_compression_algorithm="gzip"',
      null,
    ],
  ])(
    'predicts columns %s',
    async (_, call, id) => {
      await using server = await served();
      expect(await python(`${triton(server.port)}infer(${call})`)).toEqual([{data: server.predictions, id}]);
    },
    120_000,
  );

  test('is told what it sent wrong', async () => {
    await using server = await served();
    const calls = ['[0.0], ["OAK"], binary=True', '[float("nan")], ["OAK"]', '[0.0, 1.0], ["OAK"]'];
    expect(await python(triton(server.port) + calls.map((call) => `infer(${call})\n`).join(''))).toEqual([
      {status: '415', said: expect.stringContaining('binary_data=False') as string},
      {status: '400', said: expect.stringContaining('a missing value is null') as string},
      {status: '400', said: expect.stringContaining('"origin" has 1 rows, others have 2') as string},
    ]);
  }, 120_000);
});

const kserve = (port: number, body: string): string => `
import asyncio, json, numpy as np, httpx
from kserve import InferenceRESTClient, InferInput, InferRequest, RESTConfig
url = "http://localhost:${port}"
v1 = InferenceRESTClient(RESTConfig(protocol="v1"))
v2 = InferenceRESTClient(RESTConfig(protocol="v2"))

def columns(distance, origin, binary=False):
    inputs = []
    for name, kind, values in [("distance", "FP64", np.array(distance)), ("origin", "BYTES", np.array(origin, dtype=object))]:
        column = InferInput(name, list(values.shape), kind)
        column.set_data_from_numpy(values, binary_data=binary)
        inputs.append(column)
    return InferRequest("late", inputs)

def lists(distance, origin, parameters=None):
    given = [("distance", "FP64", distance), ("origin", "BYTES", origin)]
    return InferRequest("late", [InferInput(name, [len(values)], kind, data=values) for name, kind, values in given], parameters=parameters)

async def infer(request):
    print(json.dumps((await v2.infer(url, request, model_name="late")).outputs[0].as_numpy().tolist()))

async def refused(call):
    try:
        print(json.dumps(["answered", str(await call)]))
    except httpx.HTTPStatusError as error:
        print(json.dumps([error.response.status_code, str(error)]))

async def main():
${body.replaceAll(/^/gm, '    ')}

asyncio.run(main())
`;

describe.skipIf('why' in installed)(`kserve${reason}`, () => {
  test('finds the server and the model by both protocols', async () => {
    await using server = await served();
    const body = [
      'print(json.dumps([await v1.is_server_live(url), await v1.is_model_ready(url, "late")]))',
      'print(json.dumps([await v2.is_server_live(url), await v2.is_server_ready(url)]))',
      'print(json.dumps([await v2.is_model_ready(url, "late"), await v2.is_model_ready(url, "other")]))',
    ].join('\n');
    expect(await python(kserve(server.port, body))).toEqual([
      [true, true],
      [true, true],
      [true, false],
    ]);
  }, 120_000);

  test('predicts by both protocols, missing values too', async () => {
    await using server = await served();
    const body = [
      'await infer(columns([0.0, 2000.0], ["OAK", "SFO"]))',
      'await infer(lists([0.0, 2000.0], ["OAK", "SFO"], {"binary_data_output": False}))',
      'rows = [{"distance": 0, "origin": "OAK"}, {"distance": 2000, "origin": "SFO"}]',
      'print(json.dumps((await v1.infer(url, {"instances": rows}, model_name="late"))["predictions"]))',
      'await infer(columns([float("nan")], ["OAK"]))',
      'await infer(lists([None], ["OAK"]))',
    ].join('\n');
    const [arrays, plain, old, nan, none] = await python(kserve(server.port, body));
    expect([arrays, plain, old]).toEqual([server.predictions, server.predictions, server.predictions]);
    expect(nan).toEqual([expect.any(Number)]);
    expect(none).toEqual(nan);
  }, 120_000);

  test('is told what it sent wrong', async () => {
    await using server = await served();
    const body = [
      'await refused(v2.infer(url, columns([0.0], ["OAK"], True), model_name="late"))',
      'await refused(v1.infer(url, {"instances": [{"distance": 0}]}, model_name="late"))',
      'await refused(v1.is_model_ready(url, "other"))',
    ].join('\n');
    expect(await python(kserve(server.port, body))).toEqual([
      [415, expect.stringContaining('The binary extension of the protocol is not spoken') as string],
      [400, expect.stringContaining('Missing column "origin"') as string],
      [404, expect.stringContaining('There is no model "other" here') as string],
    ]);
  }, 120_000);
});

/** The small model as one of three classes. */
function threeClasses(): {files: Record<string, Buffer>; change: Partial<Manifest>} {
  const small = smallModel(0);
  const text = String(small['model.json'])
    .replace('"units":1,"activation":"sigmoid"', '"units":3,"activation":"softmax"')
    .replace('"shape":[3,1]', '"shape":[3,3]')
    .replace('"shape":[1]', '"shape":[3]');
  const weights = Buffer.alloc(4 * 12);
  [1, 0, -1, 0, 1, 0, 2, 0, 0, 0, 0.5, 0].forEach((value, i) => weights.writeFloatLE(value, 4 * i));
  const files = {...small, 'model.json': Buffer.from(text), 'weights.bin': weights};
  const classes = ['late', 'on time', 'früh'];
  const inputs = smallManifest('1.0.0', files).signature.inputs;
  const signature = {inputs, outputs: [{name: 'probabilities', type: 'number' as const, classes}]};
  return {files, change: {task: 'multiclass', signature, artifacts: smallManifest('1.0.0', files).artifacts}};
}

test.skipIf('why' in installed)(
  `labels and probabilities of several classes come to both clients${reason}`,
  async () => {
    await using folder = await temporaryFolder();
    await placeVersion(folder.path, '1.0.0', 0, threeClasses());
    await using server = await serve(folder.path);
    const rows = '[0.0, 2000.0], ["OAK", "SFO"]';
    const asked = `
answer = client.infer("late", inputs)
print(json.dumps([answer.as_numpy("label").tolist(), answer.as_numpy("probabilities").tolist()]))`;
    const [byTriton] = await python(
      triton(server.port).replace(/ {4}wanted = [\s\S]*$/, '    return inputs\n') +
        `inputs = infer(${rows})${asked}`,
    );
    const [byKserve, old] = await python(
      kserve(
        server.port,
        [
          `answer = await v2.infer(url, lists(${rows}), model_name="late")`,
          'label, probabilities = answer.outputs',
          'print(json.dumps([label.as_numpy().tolist(), probabilities.as_numpy().tolist()]))',
          'rows = [{"distance": 0, "origin": "OAK"}, {"distance": 2000, "origin": "SFO"}]',
          'print(json.dumps((await v1.infer(url, {"instances": rows}, model_name="late"))["predictions"]))',
        ].join('\n'),
      ),
    );
    const predictions = old as {label: string; probabilities: Record<string, number>}[];
    expect(predictions.map(({label}) => label)).toEqual(['on time', 'late']);
    const expected = [
      predictions.map(({label}) => label),
      predictions.map(({probabilities}) => Object.values(probabilities)),
    ];
    expect(byTriton).toEqual(expected);
    expect(byKserve).toEqual(expected);
  },
  120_000,
);

test.skipIf('why' in installed)(
  `the programs of docs/serving.md predict${reason}`,
  async () => {
    await using server = await served();
    if ('why' in installed) return;
    const page = await readFile(join(import.meta.dirname, '../../docs/serving.md'), 'utf8');
    const programs = [...page.matchAll(/^```python\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
    expect(programs).toHaveLength(2);
    const printed: string[] = [];
    for (const program of programs) {
      const {stdout} = await promisify(execFile)(installed.python, [
        '-c',
        program.replaceAll('localhost:8085', `localhost:${server.port}`),
      ]);
      printed.push(...stdout.trim().split('\n'));
    }
    const numbers = printed.map((line) =>
      line
        .replaceAll(/[[\],]/g, ' ')
        .trim()
        .split(/\s+/)
        .map(Number),
    );
    expect(numbers).toHaveLength(3);
    for (const line of numbers) {
      expect(line).toHaveLength(2);
      line.forEach((value, i) => {
        expect(value).toBeCloseTo(server.predictions[i] ?? Number.NaN, 6);
      });
    }
  },
  120_000,
);

import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {writePointer, versionFolder} from '../../../src/deployment/version-folder.ts';
import type {Manifest, Profile} from '../../../src/generated/documents.ts';
import {digestOf} from '../../../src/kernel/digest.ts';
import {serializeDocument} from '../../../src/provenance/document.ts';

/** The files of a logistic model of two features: sigmoid(bias + distance / 1000 + 1 where origin is SFO). */
export function smallModel(bias: number): Record<string, Buffer> {
  const weights = Buffer.alloc(16);
  [1, 0, 1, bias].forEach((value, index) => weights.writeFloatLE(value, 4 * index));
  const model = {
    format: 'layers-model',
    modelTopology: {
      class_name: 'Sequential',
      config: {
        name: 'm',
        layers: [{class_name: 'Dense', config: {name: 'd', units: 1, activation: 'sigmoid'}}],
      },
    },
    weightsManifest: [
      {
        paths: ['weights.bin'],
        weights: [
          {name: 'd/kernel', shape: [3, 1], dtype: 'float32'},
          {name: 'd/bias', shape: [1], dtype: 'float32'},
        ],
      },
    ],
  };
  const preprocessing = {
    version: 1,
    columns: [
      {kind: 'number', name: 'distance', mean: 0, sd: 1000, missing: false},
      {kind: 'category', name: 'origin', categories: ['OAK', 'SFO'], other: false, missing: false},
    ],
  };
  return {
    'model.json': Buffer.from(JSON.stringify(model)),
    'preprocessing.json': Buffer.from(JSON.stringify(preprocessing)),
    'weights.bin': weights,
  };
}

/** What `smallModel(bias)` answers. */
export function expectedOf(bias: number, distance: number, origin: string): number {
  return 1 / (1 + Math.exp(-(bias + distance / 1000 + (origin === 'SFO' ? 1 : 0))));
}

/** The manifest of a version whose files lie in the folder `store`. */
export function smallManifest(
  version: string,
  files: Readonly<Record<string, Buffer>>,
  change: Partial<Manifest> = {},
): Manifest {
  const sha = 'a'.repeat(40);
  return {
    document: 'manifest',
    schemaVersion: 1,
    model: 'late',
    version,
    createdAt: '2026-01-01T00:00:00Z',
    task: 'binary',
    run: {id: 'late-000000000000', digest: digestOf('run'), ref: 'refs/cairn/runs/late-000000000000'},
    code: {commit: sha, dirty: false},
    data: {
      dataset: 'flights',
      digest: digestOf('data'),
      files: [],
      rows: {train: 80, test: 20},
      target: 'late',
      features: ['distance', 'origin'],
    },
    trainer: {kind: 'tensorflow', architecture: 'logistic', parameters: {}, seed: 1},
    metrics: [],
    evaluation: digestOf('evaluation'),
    profile: digestOf('profile'),
    format: 'tensorflow',
    signature: {
      inputs: [
        {name: 'distance', type: 'number'},
        {name: 'origin', type: 'string'},
      ],
      outputs: [{name: 'probability', type: 'number'}],
    },
    artifacts: artifactsOf(version, files),
    environment: {cairn: '0.1.0', runtime: 'node 24', platform: 'linux-x64'},
    ...change,
  };
}

/** What a manifest says of files that lie in the folder `store`. */
export function artifactsOf(version: string, files: Readonly<Record<string, Buffer>>): Manifest['artifacts'] {
  return Object.entries(files).map(([path, bytes]) => ({
    path,
    size: bytes.length,
    sha256: digestOf(bytes),
    store: {kind: 'folder', path: `${version}/${path}`},
  }));
}

/** A profile whose typical row is distance 500 from SFO. */
export const smallProfile: Profile = {
  document: 'profile',
  schemaVersion: 1,
  rows: 80,
  columns: [
    {
      name: 'distance',
      type: 'numeric',
      count: 80,
      missing: 0,
      mean: 500,
      sd: 100,
      minimum: 300,
      maximum: 700,
      edges: [300, 500, 700],
      counts: [20, 40, 20, 0],
      exact: true,
    },
    {
      name: 'origin',
      type: 'categorical',
      count: 80,
      missing: 0,
      values: [
        {value: 'SFO', count: 60},
        {value: 'OAK', count: 20},
      ],
      other: {values: 0, count: 0},
    },
  ],
};

/** Writes files below a folder. */
export async function writeFiles(folder: string, files: Readonly<Record<string, Buffer>>): Promise<void> {
  await mkdir(folder, {recursive: true});
  for (const [path, bytes] of Object.entries(files)) await writeFile(join(folder, path), bytes);
}

/** Lays a version into a server's folder and makes it the current one. */
export async function placeVersion(
  directory: string,
  version: string,
  bias: number,
  options: {
    change?: Partial<Manifest>;
    files?: Record<string, Buffer>;
    idColumn?: string;
    timeColumn?: string;
    outsideContract?: 'refuse';
    timeout?: number;
  } = {},
): Promise<void> {
  const files = options.files ?? smallModel(bias);
  const text = serializeDocument(smallManifest(version, smallModel(bias), options.change));
  const place = versionFolder(directory, version);
  await writeFiles(place.model, files);
  await writeFile(place.manifest, text);
  await writePointer(directory, 'current.json', {
    model: 'late',
    version,
    manifest: digestOf(text),
    path: `versions/${version}`,
    ...(options.idColumn !== undefined && {idColumn: options.idColumn}),
    ...(options.timeColumn !== undefined && {timeColumn: options.timeColumn}),
    ...(options.outsideContract !== undefined && {outsideContract: options.outsideContract}),
    ...(options.timeout !== undefined && {timeout: options.timeout}),
  });
}

import {targetsOf} from '../config/targets.ts';
import type {Manifest, ManifestTypes} from '../generated/documents.ts';

/** One thing that two manifests say differently; undefined where one of them does not say it. */
export interface Difference {
  readonly area: Area;
  readonly name: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** What differs between two versions, area by area, names in order; the stores of equal artifacts are no difference. */
export function compareManifests(from: Manifest, to: Manifest): Difference[] {
  const [before, after] = [describe(from), describe(to)];
  return areas.flatMap((area) => {
    const [a, b] = [before[area], after[area]];
    return [...new Set([...a.keys(), ...b.keys()])]
      .sort()
      .filter((name) => JSON.stringify(a.get(name)) !== JSON.stringify(b.get(name)))
      .map((name) => ({area, name, from: a.get(name), to: b.get(name)}));
  });
}

const areas = [
  'about',
  'metrics',
  'data',
  'parameters',
  'features',
  'parents',
  'signature',
  'artifacts',
  'made with',
  'cost',
] as const;

type Area = (typeof areas)[number];

function describe(manifest: Manifest): Record<Area, ReadonlyMap<string, unknown>> {
  const {data, trainer, signature, environment} = manifest;
  return {
    about: present({licence: manifest.license, description: manifest.description}),
    metrics: new Map([
      ...manifest.metrics.map((one) => [one.name, estimateOf(one)] as const),
      ...(manifest.targets ?? []).flatMap(({target, metrics}) =>
        metrics.map((one) => [`${one.name} of ${target}`, estimateOf(one)] as const),
      ),
    ]),
    data: new Map<string, unknown>([
      ['dataset', data.dataset],
      ['digest', data.digest],
      ['rows to train', data.rows.train],
      ['rows to test', data.rows.test],
      ['target', targetsOf(data).join(', ')],
      ...(data.time === undefined ? [] : [['period', `${data.time.from} to ${data.time.to}`] as const]),
      ...data.files.map(({path, sha256}) => [`file ${path}`, sha256] as const),
      ...present({'expectations kept': kept(data.contract)}),
    ]),
    parameters: new Map<string, unknown>([...Object.entries(trainer.parameters), ['seed', trainer.seed]]),
    features: new Map(data.features.map((name, index) => [name, `column ${index + 1}`])),
    parents: new Map(
      (manifest.parents ?? []).map(({name, version, digest, url}) => [name, {version, digest, url}]),
    ),
    signature: new Map([
      ...signature.inputs.map(({name, type}) => [`input ${name}`, type] as const),
      ...signature.outputs.flatMap(({name, type, classes}): [string, unknown][] => [
        [`output ${name}`, type],
        ...(classes ?? []).map((one, place): [string, unknown] => [`class ${one}`, `column ${place + 1}`]),
      ]),
    ]),
    artifacts: new Map(manifest.artifacts.map(({path, size, sha256}) => [path, {size, sha256}])),
    'made with': new Map<string, unknown>([
      ['task', manifest.task],
      ['format', manifest.format],
      ...present({command: manifest.predict?.join(' '), protocol: manifest.protocol}),
      ['trainer', [trainer.kind, trainer.architecture].filter((part) => part !== undefined).join(', ')],
      ['code', `${manifest.code.commit}${manifest.code.dirty ? ' with uncommitted changes' : ''}`],
      ['cairn', environment.cairn],
      ['runtime', environment.runtime],
      ['platform', environment.platform],
      ...present({interpreter: environment.training?.interpreter, image: environment.training?.image}),
      ...Object.entries(environment.training?.packages ?? {}).map(
        ([name, version]) => [`package ${name}`, version] as const,
      ),
      ...(environment.lockfiles ?? []).map(({path, sha256}) => [`lock file ${path}`, sha256] as const),
    ]),
    cost: present({'seconds of training': manifest.cost?.trainSeconds}),
  };
}

function estimateOf({value, lower, upper, n}: ManifestTypes.Metric): object {
  return {value, lower, upper, n};
}

/** What a manifest says; what it does not say is no difference to a manifest that is silent too. */
function present(values: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(values).filter(([, value]) => value !== undefined));
}

function kept(contract: Manifest['data']['contract']): string | undefined {
  return contract && `${contract.checked - contract.failed} of ${contract.checked}`;
}

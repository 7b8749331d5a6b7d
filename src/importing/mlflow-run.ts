import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {momentOf, type ImportedRun} from './mlflow-registry.ts';
import {filesBelow, folders, readPairs} from './name-files.ts';
import {asText, readYamlFile, type YamlMap} from './read-yaml.ts';

/** Where a run of MLflow is kept. */
export interface RunFolder {
  readonly path: string;
  readonly experiment: string;
  readonly id: string;
}

/** Every run folder below `mlruns`, by id; those in the trash too, since versions may still name them. */
export async function findRuns(root: string): Promise<ReadonlyMap<string, RunFolder>> {
  const runs = new Map<string, RunFolder>();
  for (const base of [join(root, '.trash'), root])
    for (const experiment of await folders(base)) {
      if (experiment === 'models' || experiment.startsWith('.')) continue;
      for (const id of await folders(join(base, experiment)))
        if (/^[0-9a-f]{32}$/.test(id)) runs.set(id, {path: join(base, experiment, id), experiment, id});
    }
  return runs;
}

/** Parameters, tags and the last value of each metric of a run. */
export async function readRun({path, id}: RunFolder): Promise<ImportedRun> {
  const meta = (await readYamlFile(join(path, 'meta.yaml'))) ?? {};
  const tags = await readPairs(join(path, 'tags'));
  const name = asText(meta['run_name']) ?? tags['mlflow.runName'];
  const started = momentOf(meta['start_time'])?.toISOString();
  const ended = momentOf(meta['end_time'])?.toISOString();
  const status = statusOf(meta);
  return {
    id,
    ...(name !== undefined && {name}),
    ...(status !== undefined && {status}),
    ...(started !== undefined && {startedAt: started}),
    ...(ended !== undefined && {endedAt: ended}),
    parameters: await readPairs(join(path, 'params')),
    metrics: await Promise.all(
      (await filesBelow(join(path, 'metrics'))).map(async (metric) => ({
        name: metric,
        ...lastValue(await readFile(join(path, 'metrics', metric), 'utf8')),
      })),
    ),
    tags,
  };
}

/** Lines are `milliseconds value step`: the last one is that of the greatest step, then of the latest moment. */
function lastValue(text: string): {value: number | null; values: number} {
  const points = text
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((parts) => parts.length >= 2)
    .map(([time = '', value = '', step = '0']) => ({time: Number(time), value, step: Number(step)}));
  const last = points.reduce<(typeof points)[number] | undefined>(
    (best, point) =>
      best === undefined || point.step > best.step || (point.step === best.step && point.time >= best.time)
        ? point
        : best,
    undefined,
  );
  const value = Number(last?.value);
  return {value: last !== undefined && Number.isFinite(value) ? value : null, values: points.length};
}

const statuses: Readonly<Record<string, string>> = {
  1: 'RUNNING',
  2: 'SCHEDULED',
  3: 'FINISHED',
  4: 'FAILED',
  5: 'KILLED',
};

function statusOf(meta: YamlMap): string | undefined {
  const status = asText(meta['status']);
  return status === undefined ? undefined : (statuses[status] ?? status);
}

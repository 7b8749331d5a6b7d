import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {seededRandom} from '../../src/statistics/seeded-random.ts';
import type {Git} from '../../src/kernel/ports.ts';

/** Rows of flights whose lateness depends on hour, distance and origin, as CSV with a few missing values. */
export function flightsCsv(rows: number, seed = 7, start = '2001-01-01T00:00:00Z'): string {
  const random = seededRandom(seed);
  const airports = Array.from({length: 40}, (_, i) => `A${String(i).padStart(2, '0')}`);
  const pick = (): string => airports[Math.floor(random.next() ** 2 * airports.length)] ?? '';
  const lines = ['id,date,hour,weekday,distance,origin,destination,delay,late'];
  const first = Date.parse(start);
  for (let i = 0; i < rows; i++) {
    const hour = random.below(24);
    const weekday = random.below(7);
    const distance = Math.round(100 + random.next() * 2400);
    const [origin, destination] = [pick(), pick()];
    const score = 0.15 * (hour - 14) + 0.0004 * (distance - 1200) + (origin < 'A05' ? 1 : 0) - 0.8;
    const late = random.next() < 1 / (1 + Math.exp(-score));
    const delay = Math.round(20 * score + 30 * (random.next() - 0.5));
    const date = new Date(first + i * 60_000).toISOString();
    const shown = random.next() < 0.01 ? '' : String(distance);
    lines.push(`f${i},${date},${hour},${weekday},${shown},${origin},${destination},${delay},${late}`);
  }
  return `${lines.join('\n')}\n`;
}

/** A configuration for those flights; `train` and `more` are YAML in flow style. */
export function flightsConfig(
  options: {train?: string; evaluate?: string; model?: string; path?: string} = {},
): string {
  return `version: 1
datasets:
  flights:
    path: ${options.path ?? 'data/*.csv'}
    id: id
    time: date
    columns:
      id: {type: string}
      date: {type: timestamp}
      hour: {type: integer, minimum: 0, maximum: 23}
      weekday: {type: integer, minimum: 0, maximum: 6}
      distance: {type: number, required: false, minimum: 0}
      origin: {type: string, pattern: '^A\\d\\d$'}
      destination: {type: string}
      delay: {type: number}
      late: {type: boolean}
models:
  flight-delay:
    ${options.model ?? 'task: binary\n    target: late'}
    dataset: flights
    features: [hour, weekday, distance, origin, destination]
    train: ${options.train ?? '{trainer: tensorflow, architecture: logistic}'}
    evaluate: ${options.evaluate ?? '{resamples: 200}'}
    stages:
      production:
        rules:
          - {id: not-worse, metric: ${options.model === undefined ? 'roc_auc' : 'rmse'}, versus: champion}
storage: {kind: folder, path: .store}
`;
}

/** Writes files and commits them all. */
export async function commitAll(git: Git, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(git.directory, path)), {recursive: true});
    await writeFile(join(git.directory, path), text);
  }
  await git.run(['add', '--all']);
  await git.run(['commit', '--quiet', '--allow-empty', '-m', 'Change']);
  return git.run(['rev-parse', 'HEAD']);
}

/** A new repository that holds the flights and their configuration. */
export async function flightsRepository(
  git: Git,
  files: Readonly<Record<string, string>> = {},
): Promise<string> {
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  return commitAll(git, {
    '.gitignore': '.cairn/\n.store/\n',
    'cairn.yaml': flightsConfig(),
    'data/january.csv': flightsCsv(2000),
    ...files,
  });
}

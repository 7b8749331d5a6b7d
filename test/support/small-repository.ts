import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {Permissions} from '../../src/local/contract.ts';
import {startForge} from '../../src/local/forge/start-forge.ts';
import {testGit} from './context.ts';
import {temporaryFolder} from './temporary.ts';

type TestForge = Awaited<ReturnType<typeof startForge>>;

/** A repository with a small model on a real forge, and a clone of it. */
export interface SmallRepository extends AsyncDisposable {
  readonly forge: TestForge;
  readonly clone: string;
  readonly home: string;
  readonly git: ReturnType<typeof testGit>;
  readonly slug: string;
  /** The token of a workflow with these permissions. */
  token(permissions: Permissions): string;
  /** What the runner would set, with retries off so that a failure is quick. */
  readonly environment: Record<string, string>;
  push(message: string): Promise<string>;
  write(path: string, text: string): Promise<void>;
}

/** Rows whose label depends on both features; `from` shifts ids and time, `shift` moves the amounts. */
export function smallCsv(rows: number, options: {from?: number; shift?: number; flip?: number} = {}): string {
  const {from = 0, shift = 0, flip = 0} = options;
  const lines = ['id,time,amount,country,bought'];
  let state = 42 + from;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  for (let index = 0; index < rows; index++) {
    const amount = random() * 100 + shift;
    const country = ['at', 'de', 'fr'][Math.floor(random() * 3)] ?? 'at';
    const score = (amount - shift - 50) / 15 + (country === 'fr' ? 1.5 : 0) + flip;
    const bought = random() < 1 / (1 + Math.exp(-score));
    const time = new Date(Date.UTC(2024, 0, 1) + (from + index) * 3_600_000).toISOString();
    lines.push(`r${from + index},${time},${amount.toFixed(3)},${country},${String(bought)}`);
  }
  return `${lines.join('\n')}\n`;
}

export const smallConfig = `version: 1
datasets:
  sales:
    path: data/*.csv
    id: id
    time: time
    columns:
      id: {type: string}
      time: {type: timestamp}
      amount: {type: number}
      country: {type: string}
      bought: {type: boolean}
    rows: {minimum: 50}
models:
  small:
    task: binary
    dataset: sales
    target: bought
    features: [amount, country]
    train: {trainer: tensorflow, architecture: logistic, parameters: {epochs: 8, batch: 32, learning-rate: 0.05}}
    evaluate: {metrics: [roc_auc, log_loss], resamples: 200}
    stages:
      production:
        target: here
        rules:
          - {id: good-enough, metric: roc_auc, minimum: 0.6}
          - {id: not-worse, metric: log_loss, versus: champion, improvement: -0.5}
    monitor: {labels: data/*.csv, minimum-rows: 50}
    retrain: {window-hours: 0}
targets:
  here: {kind: command, deploy: [node, scripts/deploy.cjs], check: [node, scripts/check.cjs], url: 'https://example.com'}
`;

export async function smallRepository(
  options: {faults?: Parameters<typeof startForge>[0]['faults']; config?: string} = {},
): Promise<SmallRepository> {
  const folder = await temporaryFolder();
  const forge = await startForge({
    directory: join(folder.path, 'forge'),
    validate: true,
    ...(options.faults !== undefined && {faults: options.faults}),
  });
  const slug = 'octo/small';
  await forge.createRepository({owner: 'octo', name: 'small', defaultBranch: 'main'});
  const person = forge.issueToken({repository: slug, actor: 'dana', kind: 'person', permissions: {}});
  const clone = join(folder.path, 'clone');
  const home = join(folder.path, 'home');
  await mkdir(clone);
  await mkdir(home);
  const git = testGit(clone, {server: forge.serverUrl, token: person});
  const repository: SmallRepository = {
    forge,
    clone,
    home,
    git,
    slug,
    token: (permissions) =>
      forge.issueToken({repository: slug, actor: 'github-actions[bot]', kind: 'workflow', permissions}),
    environment: {
      GITHUB_REPOSITORY: slug,
      GITHUB_API_URL: forge.apiUrl,
      GITHUB_SERVER_URL: forge.serverUrl,
      CAIRN_GITHUB_RETRIES: '0',
      HOME: home,
    },
    async write(path, text) {
      await mkdir(dirname(join(clone, path)), {recursive: true});
      await writeFile(join(clone, path), text);
    },
    async push(message) {
      await git.run(['add', '--all']);
      await git.run(['commit', '--quiet', '--allow-empty', '-m', message]);
      await git.run(['push', '--quiet', 'origin', 'HEAD:refs/heads/main']);
      return git.run(['rev-parse', 'HEAD']);
    },
    async [Symbol.asyncDispose]() {
      await forge[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  await git.run(['remote', 'add', 'origin', `${forge.serverUrl}/${slug}`]);
  await repository.write('cairn.yaml', options.config ?? smallConfig);
  await repository.write('.gitignore', '.cairn/\n');
  await repository.write('data/2024-01.csv', smallCsv(600));
  await repository.write(
    'scripts/deploy.cjs',
    "require('node:fs').writeFileSync(process.env.HOME + '/deployed', process.env.CAIRN_VERSION);\n",
  );
  await repository.write(
    'scripts/check.cjs',
    "process.exit(require('node:fs').existsSync(process.env.HOME + '/broken') ? 1 : 0);\n",
  );
  await repository.write(
    '.github/workflows/train.yml',
    'name: Train\non:\n  workflow_dispatch:\n    inputs:\n      model: {type: string}\n      reason: {type: string}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo a\n',
  );
  await repository.push('A small model');
  return repository;
}

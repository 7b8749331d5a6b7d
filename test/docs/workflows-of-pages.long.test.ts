import {generateKeyPairSync} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {Octokit} from 'octokit';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {startForge} from '../../src/local/forge/start-forge.ts';
import {startRunner} from '../../src/local/runner/start-runner.ts';
import {environmentOf, runCommandLine} from '../support/command-line.ts';
import {testGit} from '../support/context.ts';
import {blockOf} from '../support/page-blocks.ts';
import {write} from '../support/promotion.ts';
import {smallConfig, smallCsv} from '../support/small-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';

/**
 * The whole workflows that docs/verification.md and docs/release-and-rollback.md show, as they stand (but for the id of the run
 * that the first one names), in one repository on the local forge: 0.0.1 held production, and 0.0.2 holds it.
 */
const [owner, repo] = ['demo', 'flights'] as const;
const slug = `${owner}/${repo}`;
const key = generateKeyPairSync('ed25519').privateKey.export({type: 'pkcs8', format: 'pem'}).toString();

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let forge: Awaited<ReturnType<typeof startForge>>;
let runner: Awaited<ReturnType<typeof startRunner>>;
let git: ReturnType<typeof testGit>;
let octokit: Octokit;
const home = (): string => join(folder.path, 'home');

/** What a command line gave, where it succeeded. */
async function cairn(...args: string[]): Promise<Record<string, string>> {
  const {code, out, err} = await runCommandLine(
    ['-C', git.directory, '--json', ...args],
    environmentOf({forge, slug, home: home()}),
  );
  if (code !== 0) throw new Error(`${args.join(' ')}: ${err}${out}`);
  return (JSON.parse(out) as {outputs: Record<string, string>}).outputs;
}

async function push(message: string, files: Readonly<Record<string, string>>): Promise<void> {
  await write(git.directory, files);
  await git.run(['add', '--all']);
  await git.run(['commit', '--quiet', '-m', message]);
  await git.run(['push', '--quiet', 'origin', 'HEAD:refs/heads/main']);
}

/** Trains, registers and promotes the next version; its run. */
async function live(): Promise<string> {
  const {run = ''} = await cairn('train', 'flight-delay');
  await cairn('evaluate', 'flight-delay', '--run', run);
  await cairn('register', 'flight-delay', '--run', run);
  const {'pull-request': pull} = await cairn('propose', 'flight-delay');
  await octokit.rest.pulls.merge({owner, repo, pull_number: Number(pull)});
  await cairn('release');
  await git.run(['pull', '--quiet', 'origin', 'main']);
  return run;
}

/** Starts a workflow as a person does; throws with what it said where it does not succeed. */
async function dispatch(file: string, inputs: Record<string, string> = {}): Promise<void> {
  await octokit.rest.actions.createWorkflowDispatch({owner, repo, workflow_id: file, ref: 'main', inputs});
  await runner.idle();
  const last = forge.runs(slug).at(-1);
  const told = (last?.jobs ?? []).flatMap(({steps}) => steps.map(({log}) => log)).join('\n');
  expect(last?.conclusion, told).toBe('success');
}

beforeAll(async () => {
  folder = await temporaryFolder();
  forge = await startForge({directory: join(folder.path, 'forge'), validate: true});
  await forge.createRepository({owner, name: repo, defaultBranch: 'main'});
  runner = await startRunner({
    forge,
    directory: join(folder.path, 'runner'),
    actions: [{slug: 'cairn-ml/cairn', checkout: process.cwd()}],
    node: process.execPath,
    environment: {PATH: process.env['PATH'] ?? '', HOME: home()},
    secrets: {[slug]: {CAIRN_SIGNING_KEY: key}},
  });
  const tokenOf = (actor: string): string =>
    forge.issueToken({repository: slug, actor, kind: 'person', permissions: {}});
  octokit = new Octokit({auth: tokenOf('rae'), baseUrl: forge.apiUrl, throttle: {enabled: false}});
  const clone = join(folder.path, 'clone');
  await mkdir(clone);
  await mkdir(home());
  git = testGit(clone, {server: forge.serverUrl, token: tokenOf('dana')});
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  await git.run(['remote', 'add', 'origin', `${forge.serverUrl}/${slug}`]);
  await push('A model', {
    'cairn.yaml': smallConfig.replace('  small:', '  flight-delay:'),
    '.gitignore': '.cairn/\n',
    'data/2024-01.csv': smallCsv(600),
    'scripts/check.cjs': '',
    'scripts/deploy.cjs':
      "require('node:fs').writeFileSync(process.env.HOME + '/deployed', process.env.CAIRN_VERSION);\n",
  });
  const run = await live();
  await push('Workflows of the pages, and data of February', {
    '.github/workflows/sign.yml': blockOf('docs/verification.md', 'yaml', 'on: workflow_dispatch').replace(
      'flight-delay-0123456789ab',
      run,
    ),
    '.github/workflows/rollback.yml': blockOf('docs/release-and-rollback.md', 'yaml', 'name: Rollback'),
    'data/2024-02.csv': smallCsv(300, {from: 600}),
  });
  await live();
}, 240_000);

afterAll(async () => {
  await runner[Symbol.asyncDispose]();
  await forge[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

test('register with a key signs a version that is there', {timeout: 120_000}, async () => {
  await dispatch('sign.yml');
  await git.run(['fetch', '--quiet', 'origin', 'refs/cairn/attestations/flight-delay/0.0.1']);
  const envelope = JSON.parse(await git.run(['cat-file', 'blob', 'FETCH_HEAD:provenance.dsse.json'])) as {
    signatures: {sig: string}[];
  };
  expect(envelope.signatures).toHaveLength(1);
});

test('a rollback at once is deployed', {timeout: 120_000}, async () => {
  await dispatch('rollback.yml', {model: 'flight-delay#production', reason: 'Wrong on Mondays'});
  await git.run(['fetch', '--quiet', 'origin', 'main']);
  const stage = await git.run(['show', 'FETCH_HEAD:registry/flight-delay/stages/production.json']);
  expect(JSON.parse(stage)).toMatchObject({version: '0.0.1', hold: {reason: 'Wrong on Mondays'}});
  expect(readFileSync(join(home(), 'deployed'), 'utf8')).toBe('0.0.1');
});

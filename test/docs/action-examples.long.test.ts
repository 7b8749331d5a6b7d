import {readdirSync, readFileSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {Octokit} from 'octokit';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {startLocal, type Local} from '../../src/local/start-local.ts';
import {sendTraffic} from '../../src/local/demo/send-traffic.ts';
import {stopServer} from '../../src/local/demo/stop-server.ts';
import {testGit} from '../support/context.ts';
import {freePort} from '../support/free-port.ts';
import {smallConfig, smallCsv} from '../support/small-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';

/**
 * The example of every Action's README, as it stands, is a workflow in one repository on the local forge and is started there, in
 * the order of a model's life. What has no name of its own in an example is called as the example calls it: `my-model`.
 */
const slug = 'demo/examples';
const [owner = '', repo = ''] = slug.split('/');
const verbs = readdirSync('actions');

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let local: Local;
let git: ReturnType<typeof testGit>;
let octokit: Octokit;
let port: number;
const home = (): string => join(folder.path, 'home');

beforeAll(async () => {
  port = await freePort();
  folder = await temporaryFolder();
  local = await startLocal({
    directory: join(folder.path, 'local'),
    repository: slug,
    defaultBranch: 'main',
    home: home(),
  });
  octokit = new Octokit({
    auth: local.personToken('rae'),
    baseUrl: local.forge.apiUrl,
    throttle: {enabled: false},
  });
  const clone = join(folder.path, 'clone');
  await mkdir(clone);
  git = testGit(clone, {server: local.forge.serverUrl, token: local.personToken('dana')});
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  await git.run(['remote', 'add', 'origin', `${local.forge.serverUrl}/${slug}`]);
  await push('A model, and the example of each README as a workflow', {
    'cairn.yaml': configText(),
    'data/sales.csv': smallCsv(600),
    '.gitignore': '.cairn/\n',
    ...Object.fromEntries(verbs.map((verb) => [`.github/workflows/${verb}.yml`, exampleOf(verb)])),
  });
  await local.runner.idle();
}, 120_000);

afterAll(async () => {
  await local[Symbol.asyncDispose]();
  await stopServer(home());
  await folder[Symbol.asyncDispose]();
});

test('two versions live and one goes back, by the examples alone', {timeout: 300_000}, async () => {
  const played = new Set<string>();
  const play = async (verb: string, inputs: Record<string, string> = {}): Promise<string> => {
    played.add(verb);
    await octokit.rest.actions.createWorkflowDispatch({
      owner,
      repo,
      workflow_id: `${verb}.yml`,
      ref: 'main',
      inputs,
    });
    await local.runner.idle();
    return succeeded(verb);
  };
  const promote = async (): Promise<void> => {
    const [pull] = (await octokit.rest.pulls.list({owner, repo, state: 'open'})).data;
    if (pull === undefined) throw new Error('No pull request is open.');
    // GitHub lets what a job's own token started wait until a person approves it.
    const waiting = local.forge.runs(slug).findLast(({conclusion}) => conclusion === 'action_required');
    played.add('gate');
    await octokit.rest.actions.reRunWorkflow({owner, repo, run_id: waiting?.id ?? 0});
    await local.runner.idle();
    expect(await succeeded('gate')).toContain('Promote');
    await octokit.rest.pulls.merge({owner, repo, pull_number: pull.number});
    await local.runner.idle();
  };
  const life = async (): Promise<void> => {
    const told = await play('train');
    const run = /Run (my-model-[0-9a-f]{12})/.exec(told)?.[1] ?? '';
    const trained = local.forge.runs(slug).findLast(({workflowName}) => workflowName === 'train');
    const later = {run, 'workflow-run': String(trained?.id ?? 0)};
    await play('predict', {...later, commit: trained?.sha ?? ''});
    await play('evaluate', {...later, commit: trained?.sha ?? ''});
    await play('register', later);
    await play('propose');
    await promote();
    await play('release');
    await play('deploy');
  };

  await play('plan');
  await play('fetch-data');
  await play('validate-data');
  await life();
  await push('Longer', {'cairn.yaml': configText().replace('epochs: 8', 'epochs: 12')});
  await life();
  await sendTraffic({
    url: `http://127.0.0.1:${port}`,
    model: 'my-model',
    csv: smallCsv(200, {from: 600}),
    label: 'bought',
    numeric: ['amount'],
    batch: 50,
  });
  await play('check-drift');
  await play('retrain');
  expect(await play('rollback')).toContain('0.0.1');
  await play('retire');
  await play('doctor');
  await git.run(['fetch', '--quiet', '--tags', 'origin']);
  await git.run(['tag', '-a', 'my-model@v0.1.0', '-m', 'By a person', 'my-model@v0.0.2^{commit}']);
  await git.run(['push', '--quiet', 'origin', 'my-model@v0.1.0']);
  await local.runner.idle();
  played.add('check-ref');
  expect(await succeeded('check-ref')).toContain('0.1.0');
  expect(verbs.filter((verb) => !played.has(verb))).toEqual([]);
});

/** What the last run of a workflow said; throws with it where it did not succeed. */
async function succeeded(workflow: string): Promise<string> {
  const found = local.forge.runs(slug).findLast(({workflowName}) => workflowName === workflow);
  const told = (found?.jobs ?? []).flatMap(({steps}) => steps.map(({log}) => log)).join('\n');
  if (found?.conclusion !== 'success')
    throw new Error(`The example of ${workflow} ended with ${found?.conclusion ?? 'nothing'}: ${told}`);
  return Promise.resolve(told);
}

function exampleOf(verb: string): string {
  const text = /^```yaml\n([\s\S]*?)^```$/m.exec(readFileSync(`actions/${verb}/README.md`, 'utf8'))?.[1];
  if (text === undefined) throw new Error(`actions/${verb}/README.md has no example.`);
  return text;
}

function configText(): string {
  return smallConfig
    .replace(/^ {2}small:/m, '  my-model:')
    .replace(
      /\{kind: command.*\}/,
      `{kind: local-server, directory: ~/.cairn/servers/my-model, port: ${port}}`,
    );
}

async function push(message: string, files: Record<string, string>): Promise<void> {
  const top = git.directory;
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(top, path)), {recursive: true});
    await writeFile(join(top, path), text);
  }
  await git.run(['add', '--all']);
  await git.run(['commit', '--quiet', '-m', message]);
  const known = await git.run(['ls-remote', 'origin', 'refs/heads/main']);
  if (known !== '') await git.run(['pull', '--quiet', '--rebase', 'origin', 'main']);
  await git.run(['push', '--quiet', 'origin', 'HEAD:refs/heads/main']);
}

import {chmod, mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {delimiter, join} from 'node:path';
import {execFileSync} from 'node:child_process';
import {plainTable} from '../src/text/plain-table.ts';
import {runBundle, type ActionRun} from '../test/support/run-action.ts';
import {temporaryFolder} from '../test/support/temporary.ts';

/** Git processes of one verb: those that somebody started, and those that git started for them. */
interface Count {
  readonly started: number;
  readonly byGit: number;
}

/**
 * How many git processes each verb costs in one situation each, as an Action in the clone of a small repository on a
 * local forge: its own, those that git starts for them, and those of the server. `root` is another checkout whose
 * bundles are to be counted.
 */
export async function benchProcesses(root: string = process.cwd()): Promise<string[]> {
  await using folder = await temporaryFolder();
  const own = await countingGit(join(folder.path, 'own'));
  const server = await countingGit(join(folder.path, 'server'));
  const path = process.env['PATH'] ?? '';
  process.env['PATH'] = `${server.directory}${delimiter}${path}`; // before the forge is loaded, which keeps it
  const rows: string[][] = [];
  await liveOnce(root, async (verb, run) => {
    const before = [await own.count(), await server.count()] as const;
    const outcome = await run(`${own.directory}${delimiter}${path}`);
    if (outcome.code !== 0) throw new Error(`${verb} ended with ${outcome.code}:\n${outcome.log}`);
    const [client, forge] = [minus(await own.count(), before[0]), minus(await server.count(), before[1])];
    const all = client.started + client.byGit + forge.started + forge.byGit;
    rows.push([verb, ...[client.started, client.byGit, forge.started, forge.byGit, all].map(String)]);
    return outcome;
  });
  process.env['PATH'] = path;
  const sums = [1, 2, 3, 4, 5].map((column) =>
    String(rows.reduce((sum, row) => sum + Number(row[column]), 0)),
  );
  const head = ['verb', 'git by Cairn', 'git by git', 'git by the forge', 'git by its git', 'in all'];
  return plainTable(head, [...rows, ['in all', ...sums]])
    .trimEnd()
    .split('\n');
}

/** A folder with a `git` that writes down who it is before it becomes the real one (Git's own trace, one file a process). */
async function countingGit(directory: string): Promise<{directory: string; count(): Promise<Count>}> {
  const trace = join(directory, 'trace');
  await mkdir(trace, {recursive: true});
  const real = execFileSync('which', ['git'], {encoding: 'utf8'}).trim();
  await writeFile(join(directory, 'git'), `#!/bin/sh\nGIT_TRACE2_EVENT='${trace}' exec '${real}' "$@"\n`);
  await chmod(join(directory, 'git'), 0o755);
  return {
    directory,
    count: async () => {
      const files = await readdir(trace);
      const first = await Promise.all(files.map(async (file) => readFile(join(trace, file), 'utf8')));
      // The id of a process that git started begins with that of its parent.
      const byGit = first.filter((text) => /^\{"event":"version","sid":"[^"/]*\//.test(text)).length;
      return {started: files.length - byGit, byGit};
    },
  };
}

function minus(after: Count, before: Count): Count {
  return {started: after.started - before.started, byGit: after.byGit - before.byGit};
}

type Counted = (verb: string, run: (path: string) => Promise<ActionRun>) => Promise<ActionRun>;

/** The life of a model from data to retirement; `counted` runs each verb that is looked at. */
async function liveOnce(root: string, counted: Counted): Promise<void> {
  const {smallCsv, smallRepository} = await import('../test/support/small-repository.ts');
  await using small = await smallRepository();
  const person = small.forge.issueToken({
    repository: small.slug,
    actor: 'rae',
    kind: 'person',
    permissions: {},
  });
  const rest = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${small.forge.apiUrl}/repos/${small.slug}${path}`, {
      method,
      headers: {authorization: `Bearer ${person}`, 'content-type': 'application/json'},
      ...(body !== undefined && {body: JSON.stringify(body)}),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const token = small.token({
    contents: 'write',
    'pull-requests': 'write',
    statuses: 'write',
    deployments: 'write',
    issues: 'write',
    actions: 'write',
    checks: 'write',
  });
  const run = async (
    verb: string,
    inputs: Record<string, string>,
    more: Partial<Parameters<typeof runBundle>[1]> = {},
  ): Promise<ActionRun> =>
    runBundle(verb, {
      root,
      workspace: small.clone,
      inputs: {token, ...inputs},
      ...more,
      environment: {...small.environment, ...more.environment},
    });
  const step = async (
    verb: string,
    inputs: Record<string, string>,
    more: Partial<Parameters<typeof runBundle>[1]> = {},
  ): Promise<ActionRun> =>
    counted(verb, async (path) => run(verb, inputs, {...more, environment: {PATH: path}}));
  const openPull = async (): Promise<Pull> => {
    const [pull] = (await rest('GET', '/pulls?state=open')) as Pull[]; // the forge's answers are checked elsewhere
    if (pull === undefined) throw new Error('no pull request is open');
    return pull;
  };
  const merge = async (pull: Pull): Promise<void> => {
    await rest('PUT', `/pulls/${pull.number}/merge`, {merge_method: 'merge'});
    await run('release', {});
    await small.git.run(['pull', '--quiet', 'origin', 'main']);
  };

  await step('validate-data', {model: 'small'});
  const {outputs} = await step('train', {model: 'small'});
  const id = outputs['run'] ?? '';
  await step('evaluate', {model: 'small', run: id});
  await run('register', {model: 'small', run: id, version: '0.0.1-rc.1'});
  await run('propose', {model: 'small'});
  await merge(await openPull());
  await step('register', {model: 'small', run: id, version: '0.0.1'});
  await step('check-ref', {ref: 'refs/tags/small@v0.0.1'});
  await step('propose', {model: 'small'});
  const pull = await openPull();
  const {base, head, number} = pull;
  const payload = {
    pull_request: {
      number,
      base: {...base, repo: {full_name: small.slug}},
      head: {...head, repo: {full_name: small.slug}},
    },
  };
  await step('gate', {}, {event: {name: 'pull_request', ref: `refs/pull/${number}/merge`, payload}});
  await rest('PUT', `/pulls/${number}/merge`, {merge_method: 'merge'});
  await small.git.run(['pull', '--quiet', 'origin', 'main']);
  await step('release', {});
  await step('deploy', {model: 'small'});
  await small.write('data/2024-02.csv', smallCsv(600, {from: 600, shift: 60}));
  await small.push('Data of February');
  const live = smallCsv(600, {from: 600, shift: 60})
    .replace(',bought', ',prediction')
    .replaceAll(/,(?:true|false)$/gm, ',0.5');
  await small.write('live.csv', live);
  await step('check-drift', {model: 'small', live: 'live.csv'});
  await step('retrain', {model: 'small', verdict: 'drift'});
  await step('retire', {model: 'small', version: '0.0.1-rc.1', reason: 'the final version is out'});
  await step('rollback', {model: 'small', reason: 'a drill'});
  await step('doctor', {});
}

interface Pull {
  readonly number: number;
  readonly base: {readonly ref: string; readonly sha: string};
  readonly head: {readonly ref: string; readonly sha: string};
}

import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {isPull} from '../../../src/local/forge/state/documents.ts';
import {openStore} from '../../../src/local/forge/state/store.ts';
import {startForge} from '../../../src/local/forge/start-forge.ts';
import {base64, client, commitFile, runGit, slug, someRun} from './forge-fixture.ts';

const entry = fileURLToPath(new URL('../../../src/local/forge/start-forge.ts', import.meta.url));
const program = `
  const {startForge} = await import(${JSON.stringify(entry)});
  const forge = await startForge({directory: process.argv[1]});
  await forge.createRepository({owner: 'octo', name: 'ml'});
  const token = forge.issueToken({repository: 'octo/ml', actor: 'octo', kind: 'person', permissions: {}});
  console.log(JSON.stringify({apiUrl: forge.apiUrl, token}));
`;

interface Child {
  readonly process: ChildProcess;
  readonly apiUrl: string;
  readonly token: string;
  readonly errors: () => string;
}

async function startChild(directory: string): Promise<Child> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, directory]);
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const {apiUrl, token} = JSON.parse(line.toString()) as {apiUrl: string; token: string};
  return {process: child, apiUrl, token, errors: () => errors};
}

async function withDirectory(body: (directory: string) => Promise<void>): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'cairn-crash-'));
  try {
    await body(join(root, 'forge'));
  } finally {
    await rm(root, {recursive: true, force: true});
  }
}

test('a killed forge has kept everything that it acknowledged, and warns of nothing', async () => {
  await withDirectory(async (directory) => {
    const child = await startChild(directory);
    const octokit = client(child, child.token);
    const first = await commitFile(octokit, 'main', 'a.txt', 'a');
    const acknowledged: number[] = [];
    let dead = false;
    const worker = async (label: string): Promise<void> => {
      while (!dead) {
        const made = await octokit.rest.issues
          .create({...slug, title: label, labels: [label]})
          .catch(() => undefined);
        if (made) acknowledged.push(made.data.number);
      }
    };
    const workers = ['a', 'b', 'c'].map(worker);
    await commitFile(octokit, 'feature', 'b.txt', 'b', first);
    const {data: pull} = await octokit.rest.pulls.create({
      ...slug,
      title: 'T',
      head: 'feature',
      base: 'main',
    });
    const {data: release} = await octokit.rest.repos.createRelease({...slug, tag_name: 'm@v1.0.0'});
    const {data: asset} = await octokit.rest.repos.uploadReleaseAsset({
      ...slug,
      release_id: release.id,
      url: release.upload_url,
      name: 'model.bin',
      data: 'weights',
    });
    child.process.kill('SIGKILL');
    await once(child.process, 'exit');
    dead = true;
    await Promise.all(workers);
    expect(child.errors()).toBe('');
    expect(acknowledged.length).toBeGreaterThan(0);

    await using forge = await startForge({directory, validate: true});
    const again = client(forge, child.token);
    const found = await again.paginate(again.rest.issues.listForRepo, {...slug, state: 'all', per_page: 100});
    const numbers = found.map(({number}) => number);
    expect(numbers).toEqual(expect.arrayContaining([...acknowledged, pull.number]));
    expect(new Set(numbers).size).toBe(numbers.length);
    const {data: fresh} = await again.rest.issues.create({...slug, title: 'After'});
    expect(fresh.number).toBe(Math.max(...numbers) + 1);
    const {data: read} = await again.rest.repos.getReleaseByTag({...slug, tag: 'm@v1.0.0'});
    expect(read.assets.map(({id, digest}) => [id, digest])).toEqual([[asset.id, asset.digest]]);
    const bare = forge.repository('octo/ml')?.gitDirectory ?? '';
    expect(await runGit(bare, ['fsck', '--strict', '--no-dangling'])).toBe('');
    expect(forge.violations).toEqual([]);
  });
});

test.each(['squashed', 'pushed', 'announced'] as const)(
  'a merge cut off by a crash is recognised: %s',
  async (kind) => {
    await withDirectory(async (directory) => {
      const put = {...slug, path: 'a', message: 'a', content: base64('a')};
      const before = async (): Promise<{number: number; token: string}> => {
        await using forge = await startForge({directory});
        await forge.createRepository({owner: 'octo', name: 'ml'});
        const token = forge.issueToken({
          repository: 'octo/ml',
          actor: 'octo',
          kind: 'person',
          permissions: {},
        });
        const octokit = client(forge, token);
        const {data} = await octokit.rest.repos.createOrUpdateFileContents(put);
        await commitFile(octokit, 'feature', 'b.txt', 'b', data.commit.sha ?? '');
        const made = await octokit.rest.pulls.create({...slug, title: 'T', head: 'feature', base: 'main'});
        return {number: made.data.number, token};
      };
      const {number, token} = await before();
      // What a crash leaves behind: the branch has the merge, the documents only know that it was about to happen.
      const bare = join(directory, 'git', 'octo', 'ml.git');
      const tree = await runGit(bare, ['rev-parse', `refs/pull/${number}/merge^{tree}`]);
      const squash = await runGit(bare, ['commit-tree', '-p', 'refs/heads/main', '-m', 'Squashed', tree]);
      const merge = await runGit(bare, ['rev-parse', `refs/pull/${number}/merge`]);
      const store = openStore(join(directory, 'forge.sqlite'));
      const issue = store.get('issue', 'octo/ml', number);
      if (!isPull(issue)) throw new Error('no pull request');
      if (kind !== 'pushed') {
        const merging = {commit: squash, by: 'rita'};
        store.put('issue', 'octo/ml', number, {...issue, pull: {...issue.pull, merging}});
      }
      store.close();
      if (kind !== 'announced') {
        await runGit(bare, ['update-ref', 'refs/heads/main', kind === 'squashed' ? squash : merge]);
      }
      await using forge = await startForge({directory});
      const {data} = await client(forge, token).rest.pulls.get({...slug, pull_number: number});
      const {merged, state} = data;
      expect({merged, state, by: data.merged_by?.login, sha: data.merge_commit_sha}).toEqual(
        {
          squashed: {merged: true, state: 'closed', by: 'rita', sha: squash},
          pushed: {merged: true, state: 'closed', by: 'octo', sha: merge},
          announced: {merged: false, state: 'open', by: undefined, sha: data.merge_commit_sha},
        }[kind],
      );
      if (kind === 'announced') await client(forge, token).rest.pulls.merge({...slug, pull_number: number});
    });
  },
);

test('runs and their numbers survive, and a second forge cannot use the same directory', async () => {
  await withDirectory(async (directory) => {
    {
      await using forge = await startForge({directory});
      await forge.createRepository({owner: 'octo', name: 'ml'});
      forge.saveRun(someRun(forge.nextRun('octo/ml', 'a.yml').id));
      await expect(startForge({directory})).rejects.toMatchObject({code: 'CAIRN_FORGE_IN_USE'});
      const port = Number(new URL(forge.apiUrl).port);
      const other = startForge({directory: `${directory}-2`, port});
      await expect(other).rejects.toMatchObject({code: 'CAIRN_FORGE_PORT_TAKEN'});
    }
    await using forge = await startForge({directory});
    expect(forge.runs('octo/ml')).toEqual([someRun(1)]);
    expect(forge.run('octo/ml', 1)?.workflowName).toBe('Train');
    expect(forge.nextRun('octo/ml', 'a.yml')).toEqual({id: 2, runNumber: 2});
  });
});

import {mkdir, readdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {pushHead} from '../../../src/local/clone/push-head.ts';
import {shareRegistry} from '../../../src/local/clone/share-registry.ts';
import {headLine, registryLines} from '../../../src/local/clone/tell-push.ts';
import type {ForgeEvent} from '../../../src/local/contract.ts';
import {startForge} from '../../../src/local/forge/start-forge.ts';
import {testGit} from '../../support/context.ts';
import {temporaryFolder} from '../../support/temporary.ts';

/** A forge with an empty repository, the events that it tells, and a clone to be whose remote `local` it is. */
async function world(): Promise<{
  path: string;
  git: ReturnType<typeof testGit>;
  bare: ReturnType<typeof testGit>;
  gitDirectory: string;
  events: ForgeEvent[];
  use: (directory: string) => Promise<ReturnType<typeof testGit>>;
  [Symbol.asyncDispose]: () => Promise<void>;
}> {
  const folder = await temporaryFolder();
  const forge = await startForge({directory: join(folder.path, 'forge')});
  const {gitDirectory} = await forge.createRepository({owner: 'local', name: 'ml', defaultBranch: 'main'});
  const token = forge.issueToken({repository: 'local/ml', actor: 'you', kind: 'person', permissions: {}});
  const events: ForgeEvent[] = [];
  forge.onEvent((event) => events.push(event));
  const use = async (directory: string): Promise<ReturnType<typeof testGit>> => {
    const git = testGit(directory, {server: forge.serverUrl, token});
    await git.run(['remote', 'add', 'local', `${forge.serverUrl}/local/ml`]);
    return git;
  };
  const clone = join(folder.path, 'clone');
  await mkdir(clone);
  await testGit(clone).run(['init', '--quiet', '--initial-branch', 'main']);
  return {
    path: folder.path,
    git: await use(clone),
    bare: testGit(gitDirectory),
    gitDirectory,
    events,
    use,
    async [Symbol.asyncDispose]() {
      await forge[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

async function commit(git: ReturnType<typeof testGit>, text: string, ...more: string[]): Promise<string> {
  await writeFile(join(git.directory, 'file'), text);
  await git.run(['add', '--all']);
  await git.run(['commit', '--quiet', '-m', text, ...more]);
  return git.run(['rev-parse', 'HEAD']);
}

test('the registry goes along without an event; what the forge has otherwise stays, and is said', async () => {
  await using made = await world();
  const {git, bare, gitDirectory, events} = made;
  const first = await commit(git, 'one');
  for (const version of ['1.0.0', '1.0.1']) await git.run(['tag', '-m', 'v', `m@v${version}`]);
  await git.run(['update-ref', 'refs/cairn/runs/r1', first]);
  await git.run(['update-ref', 'refs/heads/cairn-versions/m/1.0.0', first]);
  await git.run(['update-ref', 'refs/remotes/origin/cairn-versions/m/1.0.1', first]);
  const told = await shareRegistry(git, gitDirectory);
  expect(told).toEqual({
    shared: [
      'refs/cairn/runs/r1',
      'refs/heads/cairn-versions/m/1.0.0',
      'refs/heads/cairn-versions/m/1.0.1',
      'refs/tags/m@v1.0.0',
      'refs/tags/m@v1.0.1',
    ],
    kept: [],
    lacking: [],
    shallow: false,
  });
  expect(events).toEqual([]);
  for (const ref of told.shared) expect(await bare.run(['rev-parse', ref])).not.toBe('');
  expect((await shareRegistry(git, gitDirectory)).shared).toEqual([]);
  await bare.run(['tag', '--force', '-m', 'by the forge', 'm@v1.0.1', first]);
  const again = await shareRegistry(git, gitDirectory);
  expect(again).toMatchObject({shared: [], kept: ['refs/tags/m@v1.0.1']});
  expect(registryLines(again).join('\n')).toContain('others here: refs/tags/m@v1.0.1.');
  expect(await pushHead(git, {branch: 'main', gitDirectory})).toEqual({kind: 'pushed'});
  await expect.poll(() => events.map(({name, ref}) => `${name} ${ref}`)).toEqual(['push refs/heads/main']);
});

test('an amended commit replaces what was here; what the forge made never is replaced', async () => {
  await using made = await world();
  const {git, bare, gitDirectory} = made;
  const push = async (): ReturnType<typeof pushHead> => pushHead(git, {branch: 'main', gitDirectory});
  await expect(push()).rejects.toMatchObject({code: 'CAIRN_GIT_NO_COMMIT'});
  const first = await commit(git, 'one');
  expect(await push()).toEqual({kind: 'pushed'});
  const amended = await commit(git, 'amended', '--amend');
  const replaced = await push();
  expect(replaced).toEqual({kind: 'pushed', replaced: first});
  expect(headLine(replaced, 'main')).toContain(`in place of ${first.slice(0, 12)}`);
  expect(await bare.run(['rev-parse', 'main'])).toBe(amended);
  // The forge merges a pull request.
  const tree = await bare.run(['rev-parse', 'main^{tree}']);
  const merged = await bare.run(['commit-tree', '-p', amended, '-m', 'merge', tree]);
  await bare.run(['update-ref', 'refs/heads/main', merged]);
  const behind = await push();
  expect(behind).toEqual({kind: 'ahead', tip: merged});
  expect(headLine(behind, 'main')).toContain('git pull --no-rebase local main');
  await commit(git, 'two');
  const apart = await push();
  expect(apart).toEqual({kind: 'apart', tip: merged});
  await git.run(['fetch', '--quiet', 'local']);
  expect(await push()).toEqual(apart); // it is known by now, but was never checked out
  expect(await bare.run(['rev-parse', 'main'])).toBe(merged);
  await git.run(['pull', '--quiet', '--no-rebase', 'local', 'main']);
  expect(await push()).toEqual({kind: 'pushed'});
});

test('a shallow clone fills a shallow forge, and the rest follows', async () => {
  await using made = await world();
  const {git, path, gitDirectory, bare, use} = made;
  await commit(git, 'one');
  const head = await commit(git, 'two');
  await git.run(['tag', '-m', 'v', 'm@v1.0.0']);
  await git.run(['remote', 'remove', 'local']);
  await git.run(['clone', '--quiet', '--depth', '1', `file://${git.directory}`, join(path, 'shallow')]);
  const shallow = await use(join(path, 'shallow'));
  const told = await shareRegistry(shallow, gitDirectory);
  expect(told).toMatchObject({shared: ['refs/tags/m@v1.0.0'], lacking: [], shallow: true});
  expect(registryLines(told).join('\n')).toContain('git fetch --unshallow');
  expect(await pushHead(shallow, {branch: 'main', gitDirectory})).toEqual({kind: 'pushed'});
  expect(await bare.run(['rev-list', '--count', 'main'])).toBe('1');
  await shallow.run(['fetch', '--quiet', '--unshallow']);
  expect(registryLines(await shareRegistry(shallow, gitDirectory))).toEqual([]);
  expect(await bare.run(['rev-list', '--count', head])).toBe('2');
  expect((await bare.try(['fsck', '--strict'])).code).toBe(0);
});

test('of a clone that lacks objects, what is whole goes, and what is not is named', async () => {
  await using made = await world();
  const {git, path, gitDirectory, bare, use} = made;
  for (const [index, text] of ['one', 'two', 'three', 'four'].entries()) {
    await commit(git, text);
    await git.run(['tag', '-m', 'v', `m@v1.0.${index}`]);
  }
  const blob = await git.run(['rev-parse', 'm@v1.0.1:file']);
  await git.run(['config', 'uploadpack.allowFilter', 'true']);
  await git.run(['remote', 'remove', 'local']);
  await git.run(['clone', '--quiet', '--filter=blob:none', `file://${git.directory}`, join(path, 'partial')]);
  const partial = await use(join(path, 'partial'));
  await partial.run(['checkout', '--quiet', 'm@v1.0.0']); // brings its file
  await partial.run(['checkout', '--quiet', 'main']);
  await rm(git.directory, {recursive: true}); // the remote cannot be asked any more
  const told = await shareRegistry(partial, gitDirectory);
  expect(told.shared).toEqual(['refs/tags/m@v1.0.0']);
  expect(told.lacking[0]).toEqual({ref: 'refs/tags/m@v1.0.1', missing: blob});
  expect(told.lacking).toHaveLength(3);
  expect(registryLines(told).join('\n')).toContain('git fetch --refetch');
  await expect(pushHead(partial, {branch: 'main', gitDirectory})).rejects.toMatchObject({
    code: 'CAIRN_COMMIT_MISSING',
  });
  expect((await bare.try(['fsck', '--strict'])).code).toBe(0);
  expect(await readdir(gitDirectory)).not.toContain('shallow');
});

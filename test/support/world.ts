import {cp, rm} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {Faults} from '../../src/local/forge/http/faults.ts';
import {startForge} from '../../src/local/forge/start-forge.ts';
import {testGit} from './context.ts';
import {runBundle, type ActionRun} from './run-action.ts';
import type {SmallRepository} from './small-repository.ts';
import {temporaryFolder} from './temporary.ts';

const slug = 'octo/small';

/** A copy of a small repository at one moment: forge, clone and home, with a forge of its own. */
export interface World extends AsyncDisposable {
  readonly forge: Awaited<ReturnType<typeof startForge>>;
  readonly clone: string;
  readonly home: string;
  readonly git: ReturnType<typeof testGit>;
  /** Runs the bundle of a verb here with a workflow's token that may do all. */
  run(verb: string, inputs: Record<string, string>, onStart?: (pid: number) => void): Promise<ActionRun>;
  /** Reads a list of the REST API as a person; `path` is below the repository. */
  list(path: string): Promise<Record<string, unknown>[]>;
}

/** Keeps a small repository as it is now, in few files; nothing may happen in it meanwhile. */
export async function keepWorld({clone}: Pick<SmallRepository, 'clone'>, into: string): Promise<void> {
  await cp(dirname(clone), into, {recursive: true});
  for (const directory of [join(into, 'clone/.git'), join(into, `forge/git/${slug}.git`)]) {
    await testGit(directory).run(['repack', '-a', '-d', '--quiet']);
    await rm(join(directory, 'hooks'), {recursive: true, force: true});
  }
}

/** Opens a fresh copy of a repository that was kept. */
export async function openWorld(kept: string, faults?: Faults): Promise<World> {
  const folder = await temporaryFolder();
  await cp(kept, folder.path, {recursive: true});
  const forge = await startForge({directory: join(folder.path, 'forge'), ...(faults && {faults})});
  const clone = join(folder.path, 'clone');
  const home = join(folder.path, 'home');
  const git = testGit(clone);
  await git.run(['remote', 'set-url', 'origin', `${forge.serverUrl}/${slug}`]);
  const token = forge.issueToken({
    repository: slug,
    actor: 'github-actions[bot]',
    kind: 'workflow',
    permissions: {
      contents: 'write',
      'pull-requests': 'write',
      statuses: 'write',
      deployments: 'write',
      issues: 'write',
    },
  });
  const person = forge.issueToken({repository: slug, actor: 'dana', kind: 'person', permissions: {}});
  return {
    forge,
    clone,
    home,
    git,
    run: async (verb, inputs, onStart) =>
      runBundle(verb, {
        workspace: clone,
        inputs: {token, ...inputs},
        environment: {
          GITHUB_REPOSITORY: slug,
          GITHUB_API_URL: forge.apiUrl,
          GITHUB_SERVER_URL: forge.serverUrl,
          CAIRN_GITHUB_RETRIES: '0',
          HOME: home,
        },
        ...(onStart && {onStart}),
      }),
    async list(path) {
      const response = await fetch(`${forge.apiUrl}/repos/${slug}${path}`, {
        headers: {authorization: `Bearer ${person}`},
      });
      if (!response.ok) throw new Error(`GET ${path}: ${response.status} ${await response.text()}`);
      return (await response.json()) as Record<string, unknown>[]; // the forge's lists hold objects
    },
    async [Symbol.asyncDispose]() {
      await forge[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

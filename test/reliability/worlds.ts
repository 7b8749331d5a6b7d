import {mkdtemp, cp, mkdir, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {Git} from '../../src/kernel/ports.ts';
import {connectGitHub} from '../../src/github/connect.ts';
import type {Faults} from '../../src/local/forge/http/faults.ts';
import {type StartedForge, startForge} from '../../src/local/forge/start-forge.ts';
import type {Context} from '../../src/kernel/context.ts';
import {recordingLog, testGit} from '../support/context.ts';
import {moment, withoutShortcuts, type PromotionWorld} from '../support/promotion.ts';
import {temporaryFolder} from '../support/temporary.ts';

export const slug = 'octo/ml';

/** Two people (or jobs), each with a clone of one repository on a forge of their own. */
export interface TrialWorld extends AsyncDisposable {
  readonly forge: StartedForge;
  readonly token: string;
  /** The bare repository behind the forge. */
  readonly bare: string;
  readonly clones: readonly [string, string];
  /** What a verb is handed: a clone, a clock that stands still, a client that retries at once, as often as said. */
  context(actor: 0 | 1, options: {minute: number; retries: number; event?: Context['event']}): Context;
}

/** Keeps a world as it is now, in few files, for `openWorld`. */
export async function keepWorld(world: PromotionWorld, folder: string): Promise<void> {
  const root = dirname(world.git.directory);
  await mkdir(folder, {recursive: true});
  await cp(join(root, 'forge'), join(folder, 'forge'), {recursive: true});
  await cp(world.git.directory, join(folder, 'one'), {recursive: true});
  const bare = join(folder, 'forge', 'git', `${slug}.git`);
  await pack(testGit(bare), bare);
  const one = join(folder, 'one');
  await pack(testGit(one), join(one, '.git'));
  await testGit(one).run(['status', '--porcelain']); // the copied index is brought up to the copied files
  await cp(one, join(folder, 'two'), {recursive: true});
}

/** A copy of a kept world with a forge that runs. */
export async function openWorld(kept: string, faults?: Faults): Promise<TrialWorld> {
  const folder = await temporaryFolder();
  await cp(kept, folder.path, {recursive: true, preserveTimestamps: true});
  const forge = await startForge({
    directory: join(folder.path, 'forge'),
    clock: () => moment,
    ...(faults && {faults}),
  });
  const token = forge.issueToken({repository: slug, actor: 'dana', kind: 'person', permissions: {}});
  const clones = [join(folder.path, 'one'), join(folder.path, 'two')] as const;
  for (const clone of clones) {
    const file = join(clone, '.git', 'config');
    const text = withoutShortcuts(await readFile(file, 'utf8'));
    await writeFile(file, text.replace(/http:\/\/forge\.localhost:\d+/, forge.serverUrl));
  }
  return {
    forge,
    token,
    bare: join(folder.path, 'forge', 'git', `${slug}.git`),
    clones,
    context: (actor, {minute, retries, event}) => {
      const workspace = clones[actor];
      const log = recordingLog();
      const temporary = join(folder.path, 'temporary', String(actor));
      const {apiUrl, serverUrl} = forge;
      const connection = {repository: slug, token, apiUrl, serverUrl, userAgent: 'cairn-trial', log};
      return {
        log,
        workspace,
        temporary,
        makeScratch: async (parent, prefix) => mkdtemp(join(parent, prefix)),
        git: testGit(workspace, {server: serverUrl, token}),
        github: connectGitHub({...connection, retries, second: 0}),
        now: () => new Date(moment.getTime() + minute * 60_000),
        childEnvironment: {},
        event: event ?? noEvent,
        cairnVersion: 'cairn 0.0.0-trial',
        home: workspace,
        handover: undefined,
        signal: new AbortController().signal,
      };
    },
    [Symbol.asyncDispose]: async () => {
      await forge[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

const noEvent: Context['event'] = {
  name: undefined,
  ref: undefined,
  sha: undefined,
  actor: undefined,
  payload: {},
  runUrl: undefined,
};

async function pack(git: Git, directory: string): Promise<void> {
  await git.run(['repack', '-adq']);
  await git.run(['pack-refs', '--all']);
  const hooks = join(directory, 'hooks');
  for (const name of await readdir(hooks).catch(() => []))
    if (name.endsWith('.sample')) await rm(join(hooks, name));
}

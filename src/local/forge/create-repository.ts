import {execFile} from 'node:child_process';
import {appendFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';
import {privateFolder, privateTree} from '../private-folder.ts';
import {git, gitEnvironment} from './git/run-git.ts';
import {type Repo, type World, findRepo, now} from './world.ts';

const run = promisify(execFile);

const settings = `
[core]
	# The user's alone, as all of the forge.
	sharedRepository = 0600
[http]
	receivepack = true
[uploadpack]
	# Clients fetch commits by their ids, as actions/checkout does.
	allowAnySHA1InWant = true
	allowFilter = true
[receive]
	# The forge alone moves these.
	hideRefs = refs/pull
	fsckObjects = true
	autogc = false
[gc]
	auto = 0
[core]
	fsync = committed,loose-object,reference
	logAllRefUpdates = false
`;

/** Makes a repository with an empty bare Git repository behind it; asking again for one that is there returns it. */
export async function createRepository(
  world: World,
  options: {
    owner: string;
    name: string;
    private?: boolean;
    defaultBranch?: string;
    forkOf?: string;
  },
): Promise<Repo> {
  const {owner, name, defaultBranch = 'main'} = options;
  for (const part of [owner, name]) {
    if (!/^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/.test(part) || part.endsWith('.git')) {
      throw new Error(`${part} cannot be the name of an owner or a repository`);
    }
  }
  const slug = `${owner}/${name}`;
  return world.exclusively(slug, async () => {
    const known = findRepo(world, slug);
    if (known) return known;
    const directory = `${world.directory}/git/${slug}.git`;
    await privateFolder(dirname(directory));
    await run(
      'git',
      ['init', '--quiet', '--bare', '--template=', `--initial-branch=${defaultBranch}`, '--', directory],
      {
        env: gitEnvironment,
      },
    );
    await appendFile(join(directory, 'config'), settings);
    const parent = options.forkOf === undefined ? undefined : findRepo(world, options.forkOf);
    if (parent !== undefined)
      await git(directory, ['fetch', '--quiet', parent.gitDirectory, '+refs/heads/*:refs/heads/*']);
    await privateTree(directory);
    const at = now(world);
    world.store.put('repository', '', slug, {
      id: world.store.next('', 'id'),
      owner,
      name,
      private: options.private ?? false,
      defaultBranch,
      createdAt: at,
      updatedAt: at,
      pushedAt: at,
      ...(parent !== undefined && {forkOf: parent.slug}),
    });
    world.store.commit();
    const made = findRepo(world, slug);
    if (!made) throw new Error(`${slug} was made and is not there`);
    return made;
  });
}

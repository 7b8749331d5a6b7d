import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import type {Git} from '../../src/kernel/ports.ts';
import {writeTagObject} from '../../src/git/tag-object.ts';
import {nextCounter, nextSequence} from '../../src/registry/claim-tag.ts';
import {historyOf, readRegistry} from '../../src/registry/read-registry.ts';
import {formatTagName, type TagName} from '../../src/registry/tag-name.ts';
import {formatMessage} from '../../src/registry/trailers.ts';
import {testGit} from './context.ts';

/** The command line as a person meets it, with nothing of GitHub around. */
export function cairn(directory: string, ...args: string[]): {code: number; out: string; err: string} {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [join(process.cwd(), 'bin/cairn.cjs'), '-C', directory, ...args],
    {encoding: 'utf8', env: {PATH: process.env['PATH'], HOME: directory}},
  );
  return {code: status ?? -1, out: stdout, err: stderr};
}

/** A repository with commits one, two and three, and a way to state facts as Cairn's own writer does. */
export async function registryRepository(path: string): Promise<{
  git: Git;
  commits: readonly string[];
  state: (name: TagName, commit: string, time: number, version?: string) => Promise<string>;
}> {
  const git = testGit(path);
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  await git.run(['config', 'user.name', 'Test']);
  await git.run(['config', 'user.email', 'test@example.com']);
  const commits: string[] = [];
  for (const message of ['one', 'two', 'three']) {
    await git.run(['commit', '--quiet', '--allow-empty', '-m', message]);
    commits.push(await git.run(['rev-parse', 'HEAD']));
  }
  const state = async (name: TagName, commit: string, time: number, version?: string): Promise<string> => {
    const registry = await readRegistry(git, {models: [name.model]});
    const previous = historyOf(registry, name.model).at(-1)?.tagObject;
    const counted = 'stage' in name ? {...name, counter: nextCounter(registry, name.model)} : name;
    const tag = formatTagName(counted);
    const message = formatMessage(tag, {
      sequence: nextSequence(registry, name.model),
      ...(previous !== undefined && {previous}),
      ...(version !== undefined && {version}),
    });
    const object = await writeTagObject(git, {name: tag, commit, message, date: new Date(time * 1000)});
    await git.run(['update-ref', `refs/tags/${tag}`, object]);
    return tag;
  };
  return {git, commits, state};
}

/** Two versions, the second promoted, then a rollback to the first; the second stays in staging. */
export async function rolledBack(path: string): ReturnType<typeof registryRepository> {
  const repository = await registryRepository(path);
  const {commits, state} = repository;
  const [a = '', b = ''] = commits;
  const base = 1_700_000_000;
  await state({kind: 'version', model: 'm', version: '1.0.0'}, a, base, '1.0.0');
  await state({kind: 'assignment', model: 'm', stage: 'production'}, a, base + 10, '1.0.0');
  await state({kind: 'version', model: 'm', version: '2.0.0'}, b, base + 20, '2.0.0');
  await state({kind: 'assignment', model: 'm', stage: 'staging'}, b, base + 30, '2.0.0');
  await state({kind: 'assignment', model: 'm', stage: 'production'}, b, base + 40, '2.0.0');
  await state({kind: 'assignment', model: 'm', stage: 'production'}, a, base + 50, '1.0.0');
  return repository;
}

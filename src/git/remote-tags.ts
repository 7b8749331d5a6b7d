import type {Git} from '../kernel/ports.ts';
import {remoteName} from './remote.ts';

/** Milliseconds that a command which reads the clone may wait for the remote. */
const patience = 3000;

/**
 * Object ids of the tags of the remote by name, or why it did not say; undefined where there is no remote. One short
 * question that asks no person for a login.
 */
export async function remoteTags(
  git: Git,
): Promise<{remote: string; tags: ReadonlyMap<string, string>} | {why: string} | undefined> {
  const remote = await remoteName(git);
  if (remote === undefined) return undefined;
  const {code, stdout, stderr} = await git.try(
    ['-c', 'credential.interactive=false', 'ls-remote', '--tags', '--refs', remote],
    {limit: patience, environment: {SSH_ASKPASS_REQUIRE: 'never', GCM_INTERACTIVE: 'never'}},
  );
  if (code === 0) return {remote, tags: tagsIn(stdout, '\t')};
  return {why: `${remote}: ${stderr.trim().split('\n')[0] ?? ''}`};
}

/** Object ids of the tags of the clone by name. */
export async function localTags(git: Git): Promise<ReadonlyMap<string, string>> {
  return tagsIn(await git.run(['for-each-ref', '--format=%(objectname) %(refname)', 'refs/tags']), ' ');
}

function tagsIn(lines: string, separator: string): ReadonlyMap<string, string> {
  return new Map(
    lines.split('\n').flatMap((line): [string, string][] => {
      const [id = '', name] = line.split(`${separator}refs/tags/`);
      return name === undefined ? [] : [[name, id]];
    }),
  );
}

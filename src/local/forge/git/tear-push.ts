import type {Answer} from '../rest/answer.ts';
import type {Repo} from '../world.ts';
import type {PushBody} from './push-body.ts';
import {moveRef} from './refs.ts';
import {tryGit} from './run-git.ts';

/**
 * What a server leaves that dies in the middle of a push: the objects, and of several refs that need not move together
 * the first one moved. The answer never reaches anybody.
 */
export async function tearPush(
  {gitDirectory}: Repo,
  {commands, capabilities, pack}: PushBody,
): Promise<Answer> {
  if (pack.length > 0) await tryGit(gitDirectory, ['unpack-objects', '-q'], {input: pack});
  const [first, ...others] = commands;
  if (first !== undefined && others.length > 0 && !capabilities.includes('atomic'))
    await moveRef(gitDirectory, first.ref, first.after, first.before);
  return {status: 200};
}

import {mkdir, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {randomUUID} from 'node:crypto';
import type {TokenGrant} from '../../contract.ts';
import type {Repo, World} from '../world.ts';
import type {PushBody} from './push-body.ts';
import {zeroSha} from './refs.ts';
import {tryGit} from './run-git.ts';
import {mayWriteWorkflows, workflowRefusals} from './workflow-rule.ts';

/**
 * Which refs of a push GitHub's rules refuse, and why; one refused ref of an atomic push refuses them all. The objects
 * of the push are looked at in a place of their own, which is gone afterwards.
 */
export async function refusedRefs(
  world: World,
  repo: Repo,
  grant: TokenGrant,
  push: PushBody,
): Promise<Map<string, string>> {
  const {commands, capabilities, pack} = push;
  const fresh = commands.filter(({after}) => after !== zeroSha);
  const refused = new Map<string, string>();
  if (fresh.length === 0 || mayWriteWorkflows(grant)) return refused;
  const quarantine = join(world.directory, 'tmp', `objects-${randomUUID()}`);
  await mkdir(quarantine, {recursive: true});
  const env = {
    GIT_OBJECT_DIRECTORY: quarantine,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: join(repo.gitDirectory, 'objects'),
  };
  try {
    if (pack.length > 0) await tryGit(repo.gitDirectory, ['unpack-objects', '-q'], {input: pack, env});
    const reasons = await workflowRefusals(
      repo.gitDirectory,
      fresh.map(({after}) => after),
      env,
    );
    for (const {ref, after} of fresh) {
      const reason = reasons.get(after);
      if (reason !== undefined) refused.set(ref, reason);
    }
  } finally {
    await rm(quarantine, {recursive: true, force: true});
  }
  if (refused.size > 0 && capabilities.includes('atomic'))
    for (const {ref} of commands) if (!refused.has(ref)) refused.set(ref, 'atomic push failure');
  return refused;
}

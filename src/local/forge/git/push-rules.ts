import {mkdir, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {randomUUID} from 'node:crypto';
import type {TokenGrant} from '../../contract.ts';
import type {Repo, World} from '../world.ts';
import type {PushBody, Refusal} from './push-body.ts';
import {zeroSha} from './refs.ts';
import {rulesetRefusal, rulesetViolations} from './ruleset-rule.ts';
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
): Promise<Map<string, Refusal>> {
  const {commands, capabilities, pack} = push;
  const refused = new Map<string, Refusal>();
  const ruled = world.store.list('ruleset', repo.slug).length > 0;
  if (commands.length === 0 || (!ruled && mayWriteWorkflows(grant))) return refused;
  const quarantine = join(world.directory, 'tmp', `objects-${randomUUID()}`);
  await mkdir(quarantine, {recursive: true});
  const env = {
    GIT_OBJECT_DIRECTORY: quarantine,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: join(repo.gitDirectory, 'objects'),
  };
  try {
    if (pack.length > 0) await tryGit(repo.gitDirectory, ['unpack-objects', '-q'], {input: pack, env});
    for (const change of ruled ? commands : []) {
      const violations = await rulesetViolations(world, repo, grant, change, env);
      if (violations.length > 0) refused.set(change.ref, rulesetRefusal(change.ref, violations));
    }
    const fresh = mayWriteWorkflows(grant) ? [] : commands.filter(({after}) => after !== zeroSha);
    const shas = fresh.map(({after}) => after);
    const reasons = shas.length === 0 ? undefined : await workflowRefusals(repo.gitDirectory, shas, env);
    for (const {ref, after} of fresh) {
      const reason = reasons?.get(after);
      if (reason !== undefined) refused.set(ref, {reason});
    }
  } finally {
    await rm(quarantine, {recursive: true, force: true});
  }
  if (refused.size > 0 && capabilities.includes('atomic'))
    for (const {ref} of commands) if (!refused.has(ref)) refused.set(ref, {reason: 'atomic push failure'});
  return refused;
}

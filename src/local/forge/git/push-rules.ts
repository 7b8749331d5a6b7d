import {mkdir, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {randomUUID} from 'node:crypto';
import type {TokenGrant} from '../../contract.ts';
import type {Repo, World} from '../world.ts';
import type {PushBody, Refusal} from './push-body.ts';
import {type RefChange, zeroSha} from './refs.ts';
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
  const ruled = world.store.list('ruleset', repo.slug).length > 0 || repo.usedTags !== undefined;
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
    if (!mayWriteWorkflows(grant))
      for (const [ref, reason] of await workflowsRefused(repo, commands, env)) refused.set(ref, {reason});
  } finally {
    await rm(quarantine, {recursive: true, force: true});
  }
  if (refused.size === 0 || !capabilities.includes('atomic')) return refused;
  return new Map(commands.map(({ref}) => [ref, refused.get(ref) ?? {reason: 'atomic push failure'}]));
}

/** The refs that would bring workflow files which no branch has, each with the reason. */
async function workflowsRefused(
  {gitDirectory}: Repo,
  commands: readonly RefChange[],
  env: Readonly<Record<string, string>>,
): Promise<[ref: string, reason: string][]> {
  const fresh = commands.filter(({after}) => after !== zeroSha);
  if (fresh.length === 0) return [];
  const shas = fresh.map(({after}) => after);
  const reasons = await workflowRefusals(gitDirectory, shas, env);
  return fresh.flatMap(({ref, after}) => {
    const reason = reasons.get(after);
    return reason === undefined ? [] : [[ref, reason]];
  });
}

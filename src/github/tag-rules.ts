import {ask} from './ask.ts';
import {isForbidden, statusOf} from './answer.ts';
import type {GitHub} from '../kernel/ports.ts';

/** A rule set for tags that is in force. */
export interface TagRules {
  readonly name: string;
  /** Patterns of whole refs (`refs/tags/*@v*`), or `~ALL`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** What is restricted: `creation`, `update`, `deletion`, … */
  readonly types: readonly string[];
}

/** The rule sets for tags of a repository and what stands above it; undefined where the token may not see them. */
export async function readTagRules({octokit, owner, repo}: GitHub): Promise<TagRules[] | undefined> {
  return ask({doing: 'reading the rule sets for tags', permission: 'metadata: read'}, async () => {
    try {
      const all = await octokit.paginate(octokit.rest.repos.getRepoRulesets, {owner, repo, per_page: 100});
      const found: TagRules[] = [];
      for (const {id, target, enforcement} of all) {
        if (target !== 'tag' || enforcement !== 'active') continue;
        const {data} = await octokit.rest.repos.getRepoRuleset({owner, repo, ruleset_id: id});
        const {name, conditions, rules = []} = data;
        const {include = [], exclude = []} = namesOf(conditions);
        found.push({name, include, exclude, types: rules.map(({type}) => type)});
      }
      return found;
    } catch (error) {
      if (isForbidden(error) || statusOf(error) === 404) return undefined;
      throw error;
    }
  });
}

function namesOf(conditions: object | null | undefined): {include?: string[]; exclude?: string[]} {
  if (conditions === null || conditions === undefined || !('ref_name' in conditions)) return {};
  return (conditions.ref_name as {include?: string[]; exclude?: string[]} | undefined) ?? {};
}

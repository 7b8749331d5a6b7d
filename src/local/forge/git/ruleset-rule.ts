import type {TokenGrant} from '../../contract.ts';
import {immutableTagViolation} from '../rest/immutable-releases.ts';
import type {RulesetDocument} from '../state/documents.ts';
import type {Repo, World} from '../world.ts';
import {verificationOf} from './commit-signature.ts';
import {commitOf} from './commits.ts';
import type {Refusal} from './push-body.ts';
import {type RefChange, zeroSha} from './refs.ts';
import {git, tryGit} from './run-git.ts';

/** What rulesets have against a change of a ref, in GitHub's words; empty where nothing. */
export async function rulesetViolations(
  world: World,
  repo: Repo,
  grant: TokenGrant,
  change: RefChange,
  env: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const rules = new Set(
    world.store
      .list('ruleset', repo.slug)
      .filter((one) => covers(one, change.ref, repo) && !bypasses(one, grant))
      .flatMap((one) => one.rules),
  );
  const [isNew, isGone] = [change.before === zeroSha, change.after === zeroSha];
  const sealedTag = immutableTagViolation(world, repo, {ref: change.ref, isNew, isGone});
  const found: string[] = sealedTag === undefined ? [] : [sealedTag];
  if (change.before === zeroSha && rules.has('creation'))
    found.push('Cannot create ref due to creations being restricted.');
  if (change.before !== zeroSha && change.after !== zeroSha && rules.has('update'))
    found.push('Cannot update this protected ref.');
  if (change.after === zeroSha && rules.has('deletion')) found.push('Cannot delete this protected ref.');
  if (change.after !== zeroSha && rules.has('required_signatures')) {
    const unsigned = await unsignedCommits(repo, change, env);
    if (unsigned.length > 0)
      found.push(`Commits must have verified signatures. Found ${unsigned.length} violation:`, ...unsigned);
  }
  return found;
}

/** Violations as a push shows them. */
export function rulesetRefusal(ref: string, violations: readonly string[]): Refusal {
  return {
    reason: 'push declined due to repository rule violations',
    said: [
      `error: GH013: Repository rule violations found for ${ref}.`,
      ...violations.map((violation) => `- ${violation}`),
    ],
  };
}

/** Whether a ruleset is about a ref. */
export function covers({target, include}: RulesetDocument, ref: string, {defaultBranch}: Repo): boolean {
  if (!ref.startsWith(target === 'tag' ? 'refs/tags/' : 'refs/heads/')) return false;
  return include.some(
    (pattern) =>
      pattern === '~ALL' ||
      (pattern === '~DEFAULT_BRANCH' ? ref === `refs/heads/${defaultBranch}` : glob(pattern).test(ref)),
  );
}

// The own token of a job cannot be let past a ruleset: GitHub takes its app for none that could be.
function bypasses({bypass}: RulesetDocument, {kind, actor}: TokenGrant): boolean {
  return kind !== 'workflow' && bypass.includes(actor);
}

async function unsignedCommits(
  {gitDirectory}: Repo,
  {before, after}: RefChange,
  env: Readonly<Record<string, string>>,
): Promise<string[]> {
  const known = before === zeroSha ? ['--not', '--branches'] : [`^${before}`];
  const out = await git(gitDirectory, ['rev-list', `${after}^{commit}`, ...known], {env});
  const shas = out.split('\n').filter((sha) => sha !== '');
  const commits = await Promise.all(
    shas.map(async (sha) =>
      commitOf(sha, (await tryGit(gitDirectory, ['cat-file', 'commit', sha], {env})).stdout),
    ),
  );
  return commits.filter((commit) => !verificationOf(commit).verified).map(({sha}) => sha);
}

/** `*` stands for anything but a slash, `**` for anything. */
function glob(pattern: string): RegExp {
  const source = pattern
    .split(/(\*\*|\*)/)
    .map((part) =>
      part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'),
    )
    .join('');
  return new RegExp(`^${source}$`);
}

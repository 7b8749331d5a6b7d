import type {Git, GitHub} from '../../kernel/ports.ts';
import type {PullRequest} from '../../github/pull-requests.ts';
import {closeProposal, isRefused} from './close-proposal.ts';
import {isReported} from './marker-block.ts';
import {proposedStage} from './proposed-version.ts';

/** The pull requests of one promotion branch, and the client that they are asked through. */
export interface StandingProposals {
  readonly github: GitHub;
  readonly pulls: readonly PullRequest[];
}

/** Tells of a head of the branch whether its pull request ended, so that nothing on it is kept; never without GitHub. */
export function hasEnded(standing: StandingProposals | undefined): (head: string) => boolean {
  const pulls = standing?.pulls ?? [];
  return (head) => pulls.every(({open}) => !open) && pulls.some(({headSha}) => headSha === head);
}

/** How many closed pull requests are asked whether a person closed one on the same version. */
const remembered = 10;

/** The pull request by whose closing a person refused this very version; undefined where nobody did, or one is open. */
export async function refusalOf(
  git: Git,
  pulls: readonly PullRequest[],
  wanted: {model: string; stage: string; version: string; manifest: string},
): Promise<PullRequest | undefined> {
  if (pulls.some(({open}) => open)) return undefined;
  for (const pull of pulls.filter(isRefused).slice(0, remembered)) {
    const proposed = await proposedStage(git, pull, wanted);
    if (proposed?.version === wanted.version && proposed.manifest === wanted.manifest) return pull;
  }
  return undefined;
}

/**
 * Closes open pull requests of ours whose version has nothing to be promoted for: it holds the stage by another way, or
 * was taken out of the registry. Returns those that it closed.
 */
export async function closeObsolete(
  git: Git,
  {github, pulls}: StandingProposals,
  now: {
    model: string;
    stage: string;
    base: string;
    /** Version in the stage, as the base branch wants it or as the newest tag says. */
    current: string | undefined;
    registered: ReadonlySet<string>;
  },
): Promise<PullRequest[]> {
  const {model, stage, base, current, registered} = now;
  const closed: PullRequest[] = [];
  for (const pull of pulls.filter((one) => one.open && one.base === base && isReported(one.body))) {
    const version = (await proposedStage(git, pull, {model, stage}))?.version;
    if (version === undefined) continue;
    const reason =
      version === current
        ? `${model} ${version} is in stage ${stage} by another way.`
        : registered.has(version)
          ? undefined
          : `${model} ${version} was taken out of the registry.`;
    if (reason === undefined) continue;
    await closeProposal(github, pull, reason);
    closed.push(pull);
  }
  return closed;
}

/** Closes every open pull request of ours to a base that has no such stage any more. */
export async function closeStageless(
  {github, pulls}: StandingProposals,
  {model, stage, base}: {model: string; stage: string; base: string},
): Promise<void> {
  for (const pull of pulls.filter((one) => one.open && one.base === base && isReported(one.body)))
    await closeProposal(
      github,
      pull,
      `The configuration of ${base} has no stage ${stage} of model ${model} any more.`,
    );
}

/**
 * The pull requests of one branch with the one to keep in front: the open one to the wanted base, else any open one.
 * Others of ours that are open (GitHub allows one per base) are closed in its favour.
 */
export async function keepOne(
  {github, pulls}: StandingProposals,
  base: string,
): Promise<readonly PullRequest[]> {
  const open = pulls.filter((pull) => pull.open);
  const kept = open.find((pull) => pull.base === base) ?? open[0];
  if (kept === undefined) return pulls;
  for (const other of open)
    if (other !== kept && isReported(other.body))
      await closeProposal(github, other, `Pull request ${kept.number} to ${base} takes its place.`);
  return [kept, ...pulls.filter((pull) => pull !== kept && !pull.open)];
}

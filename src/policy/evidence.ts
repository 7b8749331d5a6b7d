import type {Evaluation, Manifest} from '../generated/documents.ts';
import type {Digest} from '../kernel/digest.ts';

/** What a promotion is judged by: every part is named by its digest in the verdict. */
export interface Evidence {
  readonly manifest: Manifest;
  readonly manifestDigest: Digest;
  /** Undefined where the run has none. */
  readonly evaluation: {readonly document: Evaluation; readonly digest: Digest} | undefined;
  /** Who holds the stage now, and the run it was made from where its tag says so. */
  readonly holder:
    {readonly version: string; readonly manifestDigest?: Digest; readonly run?: string} | undefined;
  /** Whether the version held the stage before: then the promotion is a rollback. */
  readonly heldBefore: boolean;
  /** When it is judged (ISO 8601, UTC): freshness, soak time and waivers depend on it, nothing else does. */
  readonly moment: string;
  /** When the version held which stage, by the tags that were there at `moment`, oldest first. */
  readonly held: readonly HeldStage[];
  /** Who approved the very commit that is judged; undefined where reviews cannot be read. */
  readonly approvals: readonly Approval[] | undefined;
  /** Teams (`org/team`) that rules name and whose members the token may not read. */
  readonly unreadTeams?: readonly string[];
  /** Commits of the pull request by an address that belongs to no account: who made them, nobody can tell. */
  readonly unknownCommits?: readonly string[];
}

/** A time without a break in which a version held a stage; seconds since 1970. */
export interface HeldStage {
  readonly stage: string;
  readonly from: number;
  /** Undefined where it still holds it. */
  readonly to: number | undefined;
}

/** A person who approved. */
export interface Approval {
  readonly user: string;
  /** Teams that rules name and that the person is a member of, as `org/team`. */
  readonly teams: readonly string[];
  /** Whether the person opened the pull request or wrote a commit of it. */
  readonly author?: boolean;
  /** Whether the person pushed a commit of it. */
  readonly pushed?: boolean;
}

/** Why no rule can be judged by this evaluation; undefined where it is sound. */
export function evaluationProblem({manifest, evaluation}: Evidence): string | undefined {
  if (evaluation === undefined) return `run ${manifest.run.id} has no evaluation`;
  if (evaluation.digest !== manifest.evaluation)
    return `the evaluation of the run (${evaluation.digest}) is not the one that the version was registered with (${manifest.evaluation})`;
  const {document} = evaluation;
  if (document.run !== manifest.run.id)
    return `the evaluation is of run ${document.run}, not of ${manifest.run.id}`;
  if (document.model !== manifest.model)
    return `the evaluation is of model ${document.model}, not of ${manifest.model}`;
  return undefined;
}

/** Why the comparison with a champion says nothing about the version that holds the stage; undefined where it does. */
export function championProblem({evaluation, holder}: Evidence): string | undefined {
  if (holder === undefined) return undefined;
  const compared = evaluation?.document.champion;
  if (compared === undefined)
    return `the evaluation compares with no champion, but ${holder.version} holds the stage: train and evaluate again`;
  if (compared.version !== holder.version)
    return `the evaluation compares with ${compared.version}, but ${holder.version} holds the stage by now: train and evaluate again`;
  if (holder.manifestDigest !== undefined && compared.manifest !== holder.manifestDigest)
    return `the evaluation compares with another manifest of ${compared.version} than the one that holds the stage`;
  return undefined;
}

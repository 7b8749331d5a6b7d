import type {Git, GitHub, StoreCredentials} from './ports.ts';
import type {Log} from './log.ts';
import {UserError} from './errors.ts';

/** Everything a verb may touch of the world, handed in by its host. */
export interface Context {
  readonly log: Log;
  /** Absolute path of the top of the repository's work tree, whatever folder the verb was called in. */
  readonly workspace: string;
  /** Absolute path of a folder for this run alone, outside the work tree. */
  readonly temporary: string;
  /** Makes a folder that the next start removes where this process is killed before it does; returns its path. */
  readonly makeScratch: (parent: string, prefix: string) => Promise<string>;
  readonly git: Git;
  /** Undefined where no repository of a forge is known or no token was given; ask with `requireGitHub`. */
  readonly github: GitHub | undefined;
  /** Whether the run belongs to GitHub (on Actions, or in a repository of it), so that only a token may be missing. */
  readonly ofGitHub?: boolean;
  readonly now: () => Date;
  /** A copy of the environment for commands that the user configured: without tokens, inputs and runner internals. */
  readonly childEnvironment: Readonly<Record<string, string>>;
  /** The value of a variable that may be kept from `childEnvironment`, for a command whose configuration names it. */
  readonly named?: (variable: string) => string | undefined;
  readonly event: TriggerEvent;
  /** `cairn x.y.z`. */
  readonly cairnVersion: string;
  /** Where the user's own files live (`~`). */
  readonly home: string;
  /** Files handed from job to job; undefined outside Actions. */
  readonly handover: Handover | undefined;
  /** Why a workflow has no artifacts; absent where it has, and at a terminal. */
  readonly noArtifacts?: string;
  /** Ends when the run is cancelled. */
  readonly signal: AbortSignal;
  /** What artifact stores need to prove who asks; absent where the environment has none. */
  readonly storeCredentials?: StoreCredentials;
  /** Waits between tries; by the clock of the machine where it is absent. */
  readonly pause?: (milliseconds: number) => Promise<void>;
  /** A private key in PEM, or the path of one (CAIRN_SIGNING_KEY); absent where nothing is to be signed. */
  readonly signingKey?: string | undefined;
  /** Signs by the identity of the workflow run; absent outside Actions and in jobs without `id-token: write`. */
  readonly attester?: Attester | undefined;
}

/** Signs a statement by the identity of the run and stores it with GitHub; returns the Sigstore bundle as JSON. */
export type Attester = (statement: {
  readonly subject: readonly {readonly name: string; readonly digest: Readonly<Record<string, string>>}[];
  readonly predicateType: string;
  readonly predicate: Readonly<Record<string, unknown>>;
}) => Promise<string>;

/** What started the run; all undefined on a laptop. */
export interface TriggerEvent {
  readonly name: string | undefined;
  readonly ref: string | undefined;
  readonly sha: string | undefined;
  readonly actor: string | undefined;
  /** The webhook payload. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** Web address of the run. */
  readonly runUrl: string | undefined;
  /** Id of the job in its workflow; absent on a laptop. */
  readonly job?: string | undefined;
}

/** The artifact service of one workflow run. */
export interface Handover {
  /** Uploads files below `root` under a name, in place of what has it in this run. */
  upload(name: string, root: string, files: readonly string[]): Promise<void>;
  /** Downloads into a folder, from this run or an earlier one; false where it has no such artifact. */
  download(name: string, into: string, workflowRun?: number): Promise<boolean>;
}

/**
 * The GitHub client of a verb that works on a plain Git server as well; undefined there. Throws CAIRN_GITHUB_MISSING where the
 * run belongs to GitHub and has no token: what it would leave behind is half of what is meant.
 */
export function gitHubIfAny(context: Pick<Context, 'github' | 'ofGitHub'>, verb: string): GitHub | undefined {
  return context.ofGitHub === true ? requireGitHub(context, verb) : context.github;
}

/** The GitHub client of a verb that cannot work without; throws CAIRN_GITHUB_MISSING where there is none. */
export function requireGitHub({github}: Pick<Context, 'github'>, verb: string): GitHub {
  if (github !== undefined) return github;
  throw new UserError('CAIRN_GITHUB_MISSING', {
    what: `${verb} needs GitHub`,
    expected:
      'a repository (GITHUB_REPOSITORY or --repository owner/name) and a token (input token, or GITHUB_TOKEN)',
  });
}

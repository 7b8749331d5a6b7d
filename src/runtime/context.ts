import type {Git} from '../git/git.ts';
import type {GitHub} from '../github/github.ts';
import type {Log} from './log.ts';
import type {Mistake} from './errors.ts';

/** Everything a verb may touch of the world, handed in by its host. */
export interface Context {
  readonly log: Log;
  /** Absolute path of the repository's work tree. */
  readonly workspace: string;
  /** Absolute path of a folder for this run alone, outside the work tree. */
  readonly temporary: string;
  readonly git: Git;
  /** Undefined where no repository of a forge is known or no token was given; ask with `requireGitHub`. */
  readonly github: GitHub | undefined;
  readonly now: () => Date;
  /** A copy of the environment for commands that the user configured: without tokens, inputs and runner internals. */
  readonly childEnvironment: Readonly<Record<string, string>>;
  readonly event: TriggerEvent;
  /** `cairn x.y.z`. */
  readonly cairnVersion: string;
  /** Where the user's own files live (`~`). */
  readonly home: string;
  /** Files handed from job to job; undefined outside Actions. */
  readonly handover: Handover | undefined;
  /** Ends when the run is cancelled. */
  readonly signal: AbortSignal;
}

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
}

/** The artifact service of one workflow run. */
export interface Handover {
  /** Uploads files below `root` under a name, once: the same name again is left as it is. */
  upload(name: string, root: string, files: readonly string[]): Promise<void>;
  /** Downloads into a folder; false where this run has no such artifact. */
  download(name: string, into: string): Promise<boolean>;
}

/** The mistake to report where a verb cannot work without GitHub. */
export function githubMissing(verb: string): Mistake {
  return {
    what: `${verb} needs GitHub`,
    expected:
      'a repository (GITHUB_REPOSITORY or --repository owner/name) and a token (input token, or GITHUB_TOKEN)',
  };
}

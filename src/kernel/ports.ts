import type {Octokit} from 'octokit';

// What a verb may hold of the folders above the kernel: their interfaces (ports). `src/git`, `src/github` and
// `src/storage` provide them.

/** One repository and the identity and credentials that its commands use. */
export interface Git {
  /** Absolute path of where it runs: the top of the work tree. */
  readonly directory: string;
  /** Whom commits and tags name; where it is absent, git's configuration says it. */
  readonly identity?: Identity | undefined;
  /** Runs git with these arguments; throws `GitError` on a non-zero exit. Returns stdout without its last newline. */
  run(args: readonly string[], options?: GitOptions): Promise<string>;
  /** Like `run`, but hands back the exit code instead of throwing. */
  try(args: readonly string[], options?: GitOptions): Promise<GitOutcome>;
  /** Like `run`, with stdout as bytes. */
  bytes(args: readonly string[], options?: GitOptions): Promise<Buffer>;
  /**
   * What a name such as `<commit>:<path>` or `<ref>^{commit}` means; undefined where it means nothing. One process reads
   * all. Throws CAIRN_FILE_TOO_BIG for more bytes than `limit` (32 MiB), which are not kept.
   */
  object(name: string, limit?: number): Promise<GitObject | undefined>;
}

export interface Identity {
  readonly name: string;
  readonly email: string;
}

export interface GitObject {
  readonly id: string;
  /** `blob`, `tree`, `commit` or `tag`. */
  readonly type: string;
  readonly content: Buffer;
}

export interface GitOptions {
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  /** Takes stdout as it comes, for output of any size; the outcome then has none. */
  readonly onOutput?: (bytes: Buffer) => void;
  /** Milliseconds after which the command is given up; it then never asks a person for a password either. */
  readonly limit?: number;
}

export interface GitOutcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** One repository on GitHub (or GitHub Enterprise, or the local forge) and the client that speaks for it. */
export interface GitHub {
  readonly owner: string;
  readonly repo: string;
  /** Typed by endpoint (`octokit.rest.pulls.create`), pages with `octokit.paginate`, retries what is safe to retry. */
  readonly octokit: Octokit;
  /** Web address, such as https://github.com. */
  readonly serverUrl: string;
}

/** What artifact stores need to prove who asks: taken from the environment, kept in memory, never shown. */
export interface StoreCredentials {
  readonly s3?: S3Credentials;
  /** The token of the job, for addresses of this server alone. */
  readonly git?: {readonly server: string; readonly token: string};
}

export interface S3Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Of temporary credentials. */
  readonly sessionToken?: string;
}

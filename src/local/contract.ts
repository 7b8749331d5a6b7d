/** The seam between the local forge (REST, Git, artifacts), the workflow runner and the web pages. */

export type Permission = 'read' | 'write' | 'none';

/** The scopes of a workflow's `permissions:` that the forge enforces. */
export type Permissions = Readonly<Record<string, Permission>>;

/** Who a token speaks for, and what it may do. */
export interface TokenGrant {
  /** `owner/name`; the token is good for this repository alone. */
  readonly repository: string;
  /** Login: `github-actions[bot]` for a workflow's own token. */
  readonly actor: string;
  /**
   * A person's token may do everything; a job's own token only what its permissions say, and what it does starts no
   * workflow; the token of a GitHub App only what its permissions say (`workflows` among them, which no job has).
   */
  readonly kind: 'person' | 'workflow' | 'app';
  readonly permissions: Permissions;
}

/** Something happened in a repository that may start workflows. */
export interface ForgeEvent {
  /** As in `on:`: push, pull_request, release, workflow_dispatch, repository_dispatch, schedule, issues, … */
  readonly name: string;
  /** `owner/name`. */
  readonly repository: string;
  /** As GITHUB_REF would say: refs/heads/main, refs/tags/x, refs/pull/7/merge. */
  readonly ref: string;
  /** The commit that GITHUB_SHA would name. */
  readonly sha: string;
  readonly actor: string;
  /** True where the event was made with a workflow's own token: then only dispatches start workflows at once. */
  readonly byWorkflowToken: boolean;
  /** The webhook payload in GitHub's shape, as written to GITHUB_EVENT_PATH. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** `waiting`: for a reviewer of the environment. */
export type RunStatus = 'queued' | 'waiting' | 'in_progress' | 'completed';
/** `action_required`: a run that waits until a person approves it. */
export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped' | 'timed_out' | 'action_required';

/** One workflow run as the runner records it and REST and pages show it. Times are ISO 8601. */
export interface WorkflowRun {
  readonly id: number;
  readonly runNumber: number;
  readonly runAttempt: number;
  readonly repository: string;
  readonly workflowName: string;
  /** .github/workflows/x.yml */
  readonly workflowPath: string;
  readonly event: string;
  readonly ref: string;
  readonly sha: string;
  /** Of a run for a pull request: its head, where GitHub shows the checks, while `sha` is the test merge. */
  readonly headSha?: string;
  readonly actor: string;
  readonly displayTitle: string;
  readonly status: RunStatus;
  readonly conclusion?: Conclusion;
  readonly createdAt: string;
  /** When this attempt started; absent in the first one, which started when the run was created. */
  readonly startedAt?: string;
  readonly updatedAt: string;
  readonly jobs: readonly WorkflowJob[];
}

export interface WorkflowJob {
  readonly id: number;
  readonly name: string;
  readonly status: RunStatus;
  readonly conclusion?: Conclusion;
  readonly startedAt?: string;
  readonly completedAt?: string;
  readonly steps: readonly WorkflowStep[];
  readonly annotations: readonly Annotation[];
}

export interface WorkflowStep {
  readonly number: number;
  readonly name: string;
  readonly status: RunStatus;
  readonly conclusion?: Conclusion;
  readonly startedAt?: string;
  readonly completedAt?: string;
  /** Plain text with secrets masked; groups and commands already rendered. */
  readonly log: string;
  /** Markdown written to GITHUB_STEP_SUMMARY, secrets masked. */
  readonly summary: string;
}

export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error';
  readonly message: string;
  readonly title?: string;
  readonly path?: string;
  readonly line?: number;
}

/** The platform's own record of a job that names an environment. */
export interface JobDeployment {
  readonly id: number;
  /** The environment has reviewers: the job starts when one of them has agreed. */
  readonly waits: boolean;
}

/** What the runner and the pages need of the forge. */
export interface Forge extends AsyncDisposable {
  /** REST at the root, as api.github.com: `http://127.0.0.1:PORT`. */
  readonly apiUrl: string;
  /** Git and web pages: `http://forge.localhost:PORT` (Node cannot resolve it, git and browsers can). */
  readonly serverUrl: string;
  /** For ACTIONS_RESULTS_URL: the artifact service. */
  readonly resultsUrl: string;
  createRepository(options: {
    owner: string;
    name: string;
    private?: boolean;
    defaultBranch?: string;
    /** Slug of the repository that it is a fork of: it starts with the branches of that. */
    forkOf?: string;
  }): Promise<ForgeRepository>;
  repository(slug: string): ForgeRepository | undefined;
  issueToken(grant: TokenGrant): string;
  revokeToken(token: string): void;
  /** The JWT for ACTIONS_RUNTIME_TOKEN of one job of one run. */
  issueRuntimeToken(of: {repository: string; runId: number; jobId: number}): string;
  /** Returns the function that unsubscribes. Listeners are called after the state was stored and the response was sent. */
  onEvent(listener: (event: ForgeEvent) => void): () => void;
  /** Fires an event as if it happened (schedule, or a dispatch by a person). */
  emit(event: ForgeEvent): void;
  /** Reserves the next run id of a repository and the next number of a workflow. */
  nextRun(repository: string, workflowPath: string): {id: number; runNumber: number};
  /** Makes the record that GitHub makes of a job with `environment:`, and the environment where there is none. */
  beginDeployment(of: {
    repository: string;
    runId: number;
    jobId: number;
    environment: string;
    ref: string;
    sha: string;
  }): JobDeployment;
  /** Says how such a record stands. */
  moveDeployment(repository: string, id: number, state: string, environmentUrl?: string): void;
  /** Stores a run, whole, replacing what was stored under its id. */
  saveRun(run: WorkflowRun): void;
  runs(repository: string): readonly WorkflowRun[];
  run(repository: string, id: number): WorkflowRun | undefined;
}

export interface ForgeRepository {
  /** `owner/name`. */
  readonly slug: string;
  /** The bare repository on disk. */
  readonly gitDirectory: string;
  readonly defaultBranch: string;
  /** Slug of the repository that it is a fork of. */
  readonly forkOf?: string;
}

/** Answers one page request, or undefined where no page has this path. `api` reads REST as a person with all rights. */
export type Pages = (request: PageRequest) => Promise<PageResponse | undefined>;

export interface PageRequest {
  readonly method: 'GET' | 'POST';
  /** Path and query below the server URL, e.g. `/octo/ml/pull/3?tab=files`. */
  readonly url: URL;
  readonly form: URLSearchParams;
  /** A REST call with a person's rights: status and parsed JSON body. */
  readonly api: (method: string, path: string, body?: unknown) => Promise<{status: number; body: unknown}>;
  readonly forge: Forge;
}

export interface PageResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

import type {Forge, ForgeEvent, ForgeRepository, Permissions} from '../contract.ts';
import type {ConcurrencyGroups} from './concurrency-groups.ts';
import type {DeploymentReviews} from './deployment-reviews.ts';
import type {Json} from './expressions.ts';
import type {EarlierAttempt} from './earlier-attempt.ts';
import type {JobSlots} from './job-slots.ts';
import type {KeptOutcome} from './job-outcome.ts';
import type {RepositoryFiles} from './repository-files.ts';
import type {RunRecord} from './run-record.ts';
import type {FetchAction} from './runner-options.ts';
import type {Workflow} from './workflow-model.ts';

/** What all runs of one runner share. */
export interface RunnerHost {
  readonly forge: Forge;
  /** The work area: workspaces, temporary files, tool cache. */
  readonly directory: string;
  /** The Node binary that runs JavaScript actions, and that steps find first on PATH. */
  readonly node: string;
  /** Checkouts of action repositories, by `owner/name` in lower case. */
  readonly actions: ReadonlyMap<string, string>;
  /** Gets any other action; undefined where none may be had. */
  readonly fetchAction: FetchAction | undefined;
  /** Added to the environment of every step. */
  readonly environment: Readonly<Record<string, string>>;
  readonly slots: JobSlots;
  readonly groups: ConcurrencyGroups;
  readonly reviews: DeploymentReviews;
  readonly keepWorkspaces: boolean;
  readonly millisecondsPerMinute: number;
  readonly now: () => Date;
  /** Aborts where the runner is closed: everything is killed at once. */
  readonly closing: AbortSignal;
}

/** What all jobs of one run share. */
export interface RunContext {
  readonly host: RunnerHost;
  readonly event: ForgeEvent;
  /** Who asked for this attempt; for the first one, who caused the event. */
  readonly triggeringActor: string;
  readonly repository: ForgeRepository;
  readonly files: RepositoryFiles;
  readonly record: RunRecord;
  /** The workflow that the event started; `github.workflow` names it in called workflows too. */
  readonly workflow: Workflow;
  /** The workflows that it may call, by path. */
  readonly callable: ReadonlyMap<string, Workflow>;
  readonly variables: Readonly<Record<string, string>>;
  /** Aborts where somebody cancels the run. */
  readonly cancel: AbortSignal;
  /** How jobs ended so far. */
  readonly outcomes: KeptOutcome[];
}

/** One workflow file within a run: the one that the event started, or one that a job calls. */
export interface WorkflowScope {
  readonly run: RunContext;
  readonly workflow: Workflow;
  readonly inputs: Readonly<Record<string, Json>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** What the calling job may give at most; undefined at the top. */
  readonly allowed: Permissions | undefined;
  /** Stands before the names of its jobs: `caller / `. */
  readonly prefix: string;
  readonly cancel: AbortSignal;
  /** Whose successful jobs need not run again; undefined where all have to. */
  readonly earlier: EarlierAttempt | undefined;
}

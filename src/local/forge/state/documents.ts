import type {TokenGrant, WorkflowRun} from '../../contract.ts';

/** What the forge must remember and Git has no place for, by kind; times are ISO 8601 in UTC without fractions. */
export interface Documents {
  readonly activity: ActivityDocument;
  readonly artifact: ArtifactDocument;
  readonly asset: AssetDocument;
  readonly check: CheckDocument;
  readonly comment: CommentDocument;
  readonly counter: {readonly value: number};
  readonly deployment: DeploymentDocument;
  readonly 'deployment-status': DeploymentStatusDocument;
  readonly environment: EnvironmentDocument;
  readonly issue: IssueDocument;
  readonly label: LabelDocument;
  readonly release: ReleaseDocument;
  readonly repository: RepositoryDocument;
  readonly review: ReviewDocument;
  readonly ruleset: RulesetDocument;
  readonly run: WorkflowRun;
  readonly secret: {readonly value: string};
  readonly status: StatusDocument;
  /** Under the SHA-256 of the token: the token itself is never stored. */
  readonly token: TokenGrant;
  readonly workflow: {
    readonly id: number;
    readonly path: string;
    readonly at: string;
    /** Switched off by a person. */
    readonly disabled?: boolean;
    /** When it was switched on again. */
    readonly enabledAt?: string;
  };
}

export type Kind = keyof Documents;

interface Dated {
  readonly id: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface RepositoryDocument extends Dated {
  readonly owner: string;
  readonly name: string;
  readonly private: boolean;
  readonly defaultBranch: string;
  readonly pushedAt: string;
  /** Slug of the repository that this one is a fork of. */
  readonly forkOf?: string;
  /** Releases that are published from now on never change their tag and files. */
  readonly immutableReleases?: boolean;
  /** Tags that an immutable release had: they are never made again. */
  readonly usedTags?: readonly string[];
}

/** A set of rules for pushes, as far as the forge models them. */
export interface RulesetDocument {
  readonly id: number;
  readonly name: string;
  readonly target: 'branch' | 'tag';
  /** Patterns of full refs, `~ALL` or `~DEFAULT_BRANCH`. */
  readonly include: readonly string[];
  /** Logins of people and Apps that it is not for; the own token of a job is never one. */
  readonly bypass: readonly string[];
  /** Types of rules, as GitHub names them; pushes are held to creation, update, deletion and required_signatures. */
  readonly rules: readonly string[];
  /** What rules are told beside their type, by type. */
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** An issue, or a pull request where `pull` is set: both share one sequence of numbers, as on GitHub. */
export interface IssueDocument extends Dated {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly author: string;
  readonly state: 'open' | 'closed';
  readonly stateReason: string | null;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly closedAt: string | null;
  readonly closedBy: string | null;
  readonly pull?: PullPart;
}

export interface PullPart {
  readonly headRef: string;
  /** Slug of the fork that the head is in; absent for a branch of the repository itself. */
  readonly headRepo?: string;
  readonly headSha: string;
  readonly baseRef: string;
  readonly baseSha: string;
  /** Each time that it came to go to another branch, oldest first. */
  readonly baseChanges?: readonly {readonly id: number; readonly at: string; readonly by: string}[];
  readonly draft: boolean;
  /** Null where base and head conflict. */
  readonly testMerge: string | null;
  readonly mergedAt: string | null;
  readonly mergedBy: string | null;
  readonly mergeCommit: string | null;
  /** Written before the base branch moves, so that a merge cut off by a crash is recognised afterwards. */
  readonly merging?: {readonly commit: string; readonly by: string};
}

export type PullDocument = IssueDocument & {readonly pull: PullPart};

export function isPull(issue: IssueDocument | undefined): issue is PullDocument {
  return issue?.pull !== undefined;
}

export interface CommentDocument extends Dated {
  readonly issue: number;
  readonly body: string;
  readonly author: string;
}

export interface ReviewDocument extends Dated {
  readonly pull: number;
  readonly body: string;
  readonly author: string;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'PENDING';
  readonly commit: string;
}

export interface LabelDocument {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

export interface StatusDocument extends Dated {
  readonly sha: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly author: string;
}

export interface CheckAnnotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn: number | null;
  readonly endColumn: number | null;
  readonly level: string;
  readonly title: string | null;
  readonly message: string;
  readonly rawDetails: string | null;
}

export interface CheckDocument {
  readonly id: number;
  readonly name: string;
  readonly sha: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly externalId: string;
  readonly detailsUrl: string | null;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly text: string | null;
  readonly annotations: readonly CheckAnnotation[];
}

export interface ReleaseDocument extends Dated {
  readonly tag: string;
  readonly target: string;
  readonly name: string | null;
  readonly body: string | null;
  readonly draft: boolean;
  readonly prerelease: boolean;
  /** False where the author asked not to make it the latest. */
  readonly mayBeLatest: boolean;
  /** Published while the repository had immutable releases; switching that off later changes nothing. */
  readonly immutable?: boolean;
  readonly publishedAt: string | null;
  readonly author: string;
}

export interface AssetDocument extends Dated {
  readonly release: number;
  readonly name: string;
  readonly label: string | null;
  readonly contentType: string;
  readonly size: number;
  readonly sha256: string;
  readonly uploader: string;
  /** Of an upload that broke in the middle: it has a name and no bytes. */
  readonly broken?: true;
}

export interface DeploymentDocument extends Dated {
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly payload: unknown;
  readonly description: string | null;
  readonly transient: boolean;
  readonly production: boolean;
  readonly creator: string;
  /** Of a record that the platform made of a job with `environment:`. */
  readonly job?: {readonly run: number; readonly job: number};
}

export interface DeploymentStatusDocument extends Dated {
  readonly deployment: number;
  readonly state: string;
  readonly description: string;
  readonly environment: string;
  readonly environmentUrl: string;
  readonly logUrl: string;
  readonly creator: string;
}

/** A branch that somebody moved. */
export interface ActivityDocument {
  readonly id: number;
  readonly ref: string;
  readonly before: string;
  readonly after: string;
  readonly actor: string;
  readonly at: string;
}

export interface EnvironmentDocument extends Dated {
  readonly name: string;
  /** Logins of which one has to agree before a job with this environment starts. */
  readonly reviewers?: readonly string[];
  /** Who started the run may not agree. */
  readonly preventSelfReview?: boolean;
}

export interface ArtifactDocument extends Dated {
  readonly runId: number;
  readonly name: string;
  readonly mimeType: string;
  readonly size: number;
  readonly sha256: string;
  readonly expiresAt: string;
  /** False between creation and finalisation: then nobody sees it. */
  readonly finalized: boolean;
}

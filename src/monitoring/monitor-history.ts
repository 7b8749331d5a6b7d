import type {DriftReport} from '../generated/documents.ts';
import {readFileAt} from '../git/commit-files.ts';
import type {Git} from '../kernel/ports.ts';
import {pushExpecting} from '../git/push.ts';
import {fetchRefs, hasOrigin, remoteRef} from '../git/remote.ts';
import {digestOf} from '../kernel/digest.ts';
import {parseDocument, serializeDocument} from '../provenance/document.ts';
import {UserError} from '../kernel/errors.ts';

/** One check in the history of a model. */
export interface PastCheck {
  readonly createdAt: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly stage: string;
  readonly version: string;
  readonly verdict: DriftReport['verdict'];
  readonly rows: number;
  /** What drifted, as `kind:column`. */
  readonly drifted: readonly string[];
  /** Digest of the report without the moment it was made, by which a repeated check is known. */
  readonly content: string;
}

export interface MonitorHistory {
  readonly commit: string | undefined;
  /** Oldest first. */
  readonly checks: readonly PastCheck[];
  /** The newest one in full. */
  readonly report: DriftReport | undefined;
}

const attempts = 5;

/** `refs/cairn/monitors/<model>`. */
function monitorRef(model: string): string {
  return `refs/cairn/monitors/${model}`;
}

/** Reads what was measured of a model so far; of `origin` where there is one. */
export async function readMonitorHistory(git: Git, model: string): Promise<MonitorHistory> {
  const commit = await newestCommit(git, model);
  if (commit === undefined) return {commit, checks: [], report: undefined};
  const lines = (await readFileAt(git, commit, 'history.ndjson')) ?? '';
  const text = await readFileAt(git, commit, 'drift-report.json');
  return {
    commit,
    checks: lines.split('\n').flatMap(parseCheck),
    report:
      text === undefined
        ? undefined
        : parseDocument('drift-report', text, `${monitorRef(model)}:drift-report.json`),
  };
}

/**
 * Appends a report to the history of its model, as a commit on top of what is there, and pushes it where there is an
 * `origin`; a check of the same window and version with the same content is there already and is not appended again.
 */
export async function appendReport(
  git: Git,
  report: DriftReport,
  now: Date,
): Promise<{history: MonitorHistory; appended: boolean}> {
  const ref = monitorRef(report.model);
  const check = asCheck(report);
  const isShared = await hasOrigin(git);
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const history = await readMonitorHistory(git, report.model);
    if (history.checks.some(({content}) => content === check.content)) return {history, appended: false};
    const checks = [...history.checks, check];
    const commit = await commitOn(git, history.commit, report, checks, now);
    const expected = history.commit ?? '';
    if (isShared && (await pushExpecting(git, {ref, object: commit, expected})) === 'moved') continue;
    const old = isShared ? [] : [expected === '' ? '0'.repeat(commit.length) : expected];
    const moved = await git.try(['update-ref', '--', ref, commit, ...old]);
    if (moved.code === 0) return {history: {commit, checks, report}, appended: true};
  }
  throw new UserError('CAIRN_RACE_LOST', {
    where: ref,
    what: 'others kept adding to it',
    todo: 'Run it again.',
  });
}

/** What a report says, whenever it was made. */
export function contentOf(report: DriftReport): string {
  return digestOf(serializeDocument({...report, createdAt: '1970-01-01T00:00:00Z'}));
}

async function newestCommit(git: Git, model: string): Promise<string | undefined> {
  const ref = monitorRef(model);
  if (await hasOrigin(git)) {
    if ((await remoteRef(git, ref)) === undefined) return undefined;
    await fetchRefs(git, [`+${ref}:${ref}`]);
  }
  const outcome = await git.try(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  return outcome.code === 0 ? outcome.stdout.trim() : undefined;
}

async function commitOn(
  git: Git,
  parent: string | undefined,
  report: DriftReport,
  checks: readonly PastCheck[],
  now: Date,
): Promise<string> {
  const blob = async (text: string): Promise<string> =>
    git.run(['hash-object', '-w', '--stdin'], {input: text});
  const document = await blob(serializeDocument(report));
  const history = await blob(checks.map((check) => `${JSON.stringify(check)}\n`).join(''));
  const tree = await git.run(['mktree'], {
    input: `100644 blob ${document}\tdrift-report.json\n100644 blob ${history}\thistory.ndjson\n`,
  });
  const date = `${Math.floor(now.getTime() / 1000)} +0000`;
  return git.run(['commit-tree', tree, ...(parent === undefined ? [] : ['-p', parent]), '-F', '-'], {
    input: `${report.model}: ${report.verdict}\n`,
    environment: {GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date},
  });
}

function asCheck(report: DriftReport): PastCheck {
  return {
    createdAt: report.createdAt,
    from: report.window.from,
    to: report.window.to,
    stage: report.stage,
    version: report.version,
    verdict: report.verdict,
    rows: report.window.rows,
    drifted: report.checks
      .filter(({verdict}) => verdict === 'drift')
      .map(({kind, column}) => `${kind}:${column}`),
    content: contentOf(report),
  };
}

/** A line that is not whole (the ref is public) is passed over. */
function parseCheck(line: string): PastCheck[] {
  try {
    const value = JSON.parse(line) as Partial<PastCheck> | null; // fields are checked below
    const isCheck =
      typeof value === 'object' &&
      value !== null &&
      [value.createdAt, value.version, value.verdict, value.content].every(
        (field) => typeof field === 'string',
      ) &&
      Array.isArray(value.drifted);
    return isCheck ? [value as PastCheck] : [];
  } catch {
    return [];
  }
}

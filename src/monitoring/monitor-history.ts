import type {DriftReport} from '../generated/documents.ts';
import {readRecord, updateRecord, type RefRecord} from '../git/ref-record.ts';
import type {Git} from '../kernel/ports.ts';
import {digestOf} from '../kernel/digest.ts';
import {parseDocument, serializeDocument} from '../provenance/document.ts';

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

const reportFile = 'drift-report.json';
const historyFile = 'history.ndjson';

/** `refs/cairn/monitors/<model>`. */
function monitorRef(model: string): string {
  return `refs/cairn/monitors/${model}`;
}

/** Reads what was measured of a model so far; of the remote where there is one. */
export async function readMonitorHistory(git: Git, model: string): Promise<MonitorHistory> {
  const record = await readRecord(git, monitorRef(model));
  const text = await record?.file(reportFile);
  return {
    commit: record?.commit,
    checks: await checksOf(record),
    report:
      text === undefined
        ? undefined
        : parseDocument('drift-report', text, `${monitorRef(model)}:${reportFile}`),
  };
}

/**
 * Appends a report to the history of its model, as a commit on top of what is there, and with `push` shares it where
 * there is a remote; a check of the same window and version with the same content is there already and is not appended again.
 */
export async function appendReport(
  git: Git,
  report: DriftReport,
  {now, push}: {now: Date; push: boolean},
): Promise<{checks: readonly PastCheck[]; appended: boolean}> {
  const check = asCheck(report);
  const record = {
    ref: monitorRef(report.model),
    message: `${report.model}: ${report.verdict}`,
    date: now,
    push,
  };
  const {changed, value} = await updateRecord(git, record, async (before) => {
    const known = await checksOf(before);
    if (known.some(({content}) => content === check.content)) return {files: undefined, value: known};
    const checks = [...known, check];
    const lines = checks.map((one) => `${JSON.stringify(one)}\n`).join('');
    return {
      files: {[reportFile]: serializeDocument(report), [historyFile]: lines},
      whole: true,
      value: checks,
    };
  });
  return {checks: value, appended: changed};
}

async function checksOf(record: RefRecord | undefined): Promise<PastCheck[]> {
  const lines = (await record?.file(historyFile)) ?? '';
  return lines.split('\n').flatMap(parseCheck);
}

/** What a report says, whenever it was made. */
export function contentOf(report: DriftReport): string {
  return digestOf(serializeDocument({...report, createdAt: '1970-01-01T00:00:00Z'}));
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

import {announceOnDefaultBranch} from '../events/default-branch.ts';
import {isoTime} from '../git/commits.ts';
import {inspectObject, resolveCommit} from '../git/objects.ts';
import {encodePath} from '../shapes/commit.ts';
import {repoApi, repoWeb} from '../shapes/repository.ts';
import {nodeId} from '../shapes/user.ts';
import type {CheckAnnotation, CheckDocument} from '../state/documents.ts';
import {now} from '../world.ts';
import {type Answer, created, invalid, notFound, ok, unprocessable} from './answer.ts';
import {type Call, type Routes, idParam} from './call.ts';
import {
  type Fields,
  choice,
  integer,
  isFields,
  list,
  object,
  otherwise,
  requiredText,
  text,
} from './fields.ts';
import {countedAnswer, listAnswer} from './paginate.ts';

const repository = '/repos/{owner}/{repo}';

export const checkRoutes: Routes = {
  [`POST ${repository}/check-runs`]: {scopes: ['checks'], handle: createCheck},
  [`GET ${repository}/check-runs/{check_run_id}`]: {scopes: ['checks'], handle: getCheck},
  [`PATCH ${repository}/check-runs/{check_run_id}`]: {scopes: ['checks'], handle: updateCheck},
  [`GET ${repository}/check-runs/{check_run_id}/annotations`]: {scopes: ['checks'], handle: listAnnotations},
  [`GET ${repository}/commits/{ref}/check-runs`]: {scopes: ['checks'], handle: listChecks},
};

// GitHub takes at most this many annotations a request; more are appended by updates.
const mostAnnotations = 50;
const statuses = ['queued', 'in_progress', 'completed', 'waiting', 'requested', 'pending'];
const conclusions = [
  'action_required',
  'cancelled',
  'failure',
  'neutral',
  'success',
  'skipped',
  'stale',
  'timed_out',
];

async function createCheck(call: Call): Promise<Answer> {
  const {world, repo, body} = call;
  const name = requiredText(body, 'name', 'CheckRun');
  const sha = requiredText(body, 'head_sha', 'CheckRun');
  const found = await inspectObject(repo.gitDirectory, sha);
  if (found?.type !== 'commit') throw unprocessable(`No commit found for SHA: ${sha}`);
  const blank = {...blankCheck(world.store.next('', 'id'), name, found.sha), startedAt: now(world)};
  return created(await save(call, change(call, blank), 'created'));
}

function getCheck(call: Call): Answer {
  return ok(checkShape(call, checkOf(call)));
}

async function updateCheck(call: Call): Promise<Answer> {
  const next = change(call, checkOf(call));
  return ok(await save(call, next, next.status === 'completed' ? 'completed' : 'edited'));
}

async function listAnnotations(call: Call): Promise<Answer> {
  const {sha, annotations} = checkOf(call);
  return listAnswer(call, annotations, (one) => ({
    path: one.path,
    blob_href: `${repoWeb(call.world, call.repo)}/blob/${sha}/${encodePath(one.path)}`,
    start_line: one.startLine,
    end_line: one.endLine,
    start_column: one.startColumn,
    end_column: one.endColumn,
    annotation_level: one.level,
    title: one.title,
    message: one.message,
    raw_details: one.rawDetails,
  }));
}

async function listChecks(call: Call): Promise<Answer> {
  const sha = await resolveCommit(call.repo.gitDirectory, call.param('ref'));
  if (sha === undefined) throw unprocessable(`No commit found for SHA: ${call.param('ref')}`);
  const name = call.query.get('check_name');
  const status = call.query.get('status');
  const wanted = (one: {name: string; status: string}): boolean =>
    (name ?? one.name) === one.name && (status ?? one.status) === one.status;
  const found = call.world.store
    .list('check', call.repo.slug)
    .filter((one) => one.sha === sha && wanted(one));
  const all = call.query.get('filter') === 'all';
  const made = all ? found : [...new Map(found.map((one) => [one.name, one])).values()];
  return countedAnswer(
    call,
    'check_runs',
    [...made.map((check) => checkShape(call, check)), ...jobChecks(call, sha).filter(wanted)],
    (shape) => shape,
  );
}

/**
 * The jobs of all runs for a commit. Each run has a check suite of its own, and the latest is told within a suite: so a
 * red job of one event stays beside a green one of the same name of another event.
 */
function jobChecks(
  {world, repo}: Call,
  sha: string,
): (Record<string, unknown> & {name: string; status: string})[] {
  return world.store.list('run', repo.slug).flatMap((run) => {
    if ((run.headSha ?? run.sha) !== sha) return [];
    return run.jobs.map((job) => ({
      ...checkShape(
        {world, repo},
        {
          ...blankCheck(job.id, job.name, sha),
          status: job.status,
          conclusion: job.conclusion ?? null,
          detailsUrl: `${repoWeb(world, repo)}/actions/runs/${run.id}/job/${job.id}`,
          startedAt: job.startedAt === undefined ? null : isoTime(job.startedAt),
          completedAt: job.completedAt === undefined ? null : isoTime(job.completedAt),
        },
      ),
      name: job.name,
      status: job.status,
      check_suite: {id: run.id},
    }));
  });
}

function blankCheck(id: number, name: string, sha: string): CheckDocument {
  return {
    id,
    name,
    sha,
    status: 'queued',
    conclusion: null,
    externalId: '',
    detailsUrl: null,
    startedAt: null,
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  };
}

function checkOf(call: Call): CheckDocument {
  const check = call.world.store.get('check', call.repo.slug, idParam(call, 'check_run_id'));
  if (!check) throw notFound();
  return check;
}

async function save(call: Call, check: CheckDocument, action: string): Promise<Record<string, unknown>> {
  call.world.store.put('check', call.repo.slug, check.id, check);
  const shape = checkShape(call, check);
  await announceOnDefaultBranch(call, {name: 'check_run', payload: {action, check_run: shape}});
  return shape;
}

function change(call: Call, old: CheckDocument): CheckDocument {
  const {body} = call;
  const conclusion = choice(body, 'conclusion', 'CheckRun', conclusions) ?? old.conclusion;
  const asked = choice(body, 'status', 'CheckRun', statuses);
  const status = conclusion === null ? (asked ?? old.status) : 'completed';
  if (status === 'completed' && conclusion === null) {
    throw invalid({resource: 'CheckRun', field: 'conclusion', code: 'missing_field'});
  }
  const completedAt = status === 'completed' ? (old.completedAt ?? now(call.world)) : null;
  const output = object(body, 'output') ?? {};
  if (body['output'] !== undefined) requiredText(output, 'summary', 'CheckRun', 65_535);
  return {
    ...old,
    name: otherwise(text(body, 'name'), old.name),
    status,
    conclusion,
    externalId: otherwise(text(body, 'external_id'), old.externalId),
    detailsUrl: otherwise<string | null>(text(body, 'details_url'), old.detailsUrl),
    startedAt: otherwise<string | null>(text(body, 'started_at'), old.startedAt),
    completedAt: otherwise<string | null>(text(body, 'completed_at'), completedAt),
    title: otherwise<string | null>(text(output, 'title'), old.title),
    summary: otherwise<string | null>(text(output, 'summary'), old.summary),
    text: otherwise<string | null>(text(output, 'text', 65_535), old.text),
    annotations: [...old.annotations, ...annotationsOf(output)],
  };
}

function annotationsOf(output: Fields): CheckAnnotation[] {
  const given = list(output, 'annotations') ?? [];
  if (given.length > mostAnnotations) {
    throw unprocessable(
      `Invalid request.\n\nNo more than ${mostAnnotations} items are allowed; ${given.length} were supplied.`,
    );
  }
  return given.map((one) => {
    if (!isFields(one)) throw invalid({resource: 'CheckRun', field: 'annotations', code: 'invalid'});
    const startLine = integer(one, 'start_line') ?? 1;
    return {
      path: requiredText(one, 'path', 'CheckRun'),
      startLine,
      endLine: integer(one, 'end_line') ?? startLine,
      startColumn: integer(one, 'start_column') ?? null,
      endColumn: integer(one, 'end_column') ?? null,
      level: choice(one, 'annotation_level', 'CheckRun', ['notice', 'warning', 'failure']) ?? 'notice',
      title: text(one, 'title') ?? null,
      message: requiredText(one, 'message', 'CheckRun'),
      rawDetails: text(one, 'raw_details') ?? null,
    };
  });
}

function checkShape(
  {world, repo}: Pick<Call, 'world' | 'repo'>,
  check: CheckDocument,
): Record<string, unknown> {
  const url = `${repoApi(world, repo)}/check-runs/${check.id}`;
  return {
    id: check.id,
    name: check.name,
    node_id: nodeId('CR', check.id),
    head_sha: check.sha,
    external_id: check.externalId,
    url,
    html_url: `${repoWeb(world, repo)}/runs/${check.id}`,
    details_url: check.detailsUrl,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: {
      title: check.title,
      summary: check.summary,
      text: check.text,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: null,
    app: null,
    pull_requests: [],
  };
}

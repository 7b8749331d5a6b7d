import {readCommit} from '../git/commits.ts';
import {resolveCommit} from '../git/objects.ts';
import {repoApi, repoWeb} from '../shapes/repository.ts';
import {nodeId} from '../shapes/user.ts';
import {encodePath} from '../shapes/commit.ts';
import {now} from '../world.ts';
import {type Answer, noContent, notFound, ok} from './answer.ts';
import type {Call, Routes} from './call.ts';
import {countedAnswer} from './paginate.ts';
import {type WorkflowFile, workflowFiles, workflowRecord} from './workflow-files.ts';

const workflows = '/repos/{owner}/{repo}/actions/workflows';

export const workflowRoutes: Routes = {
  [`GET ${workflows}`]: {scopes: ['actions'], handle: listWorkflows},
  [`GET ${workflows}/{workflow_id}`]: {scopes: ['actions'], handle: getWorkflow},
  [`PUT ${workflows}/{workflow_id}/enable`]: {
    scopes: ['actions'],
    handle: async (call) => switchTo(call, true),
  },
  [`PUT ${workflows}/{workflow_id}/disable`]: {
    scopes: ['actions'],
    handle: async (call) => switchTo(call, false),
  },
};

// GitHub stops the schedules of a public repository in which nothing happened for so long.
const idleDays = 60;

/** The path of the workflow that the route names by id or file name: it stands on the default branch, or was seen before. */
export async function workflowOf(call: Call): Promise<string> {
  const {world, repo} = call;
  const wanted = call.param('workflow_id');
  for (const {path} of await onDefaultBranch(call)) workflowRecord(world, repo, path);
  const found = world.store
    .list('workflow', repo.slug)
    .find(({id, path}) => String(id) === wanted || path === `.github/workflows/${wanted}` || path === wanted);
  if (!found) throw notFound();
  return found.path;
}

async function listWorkflows(call: Call): Promise<Answer> {
  return countedAnswer(call, 'workflows', await onDefaultBranch(call), async (file) =>
    workflowShape(call, file),
  );
}

async function getWorkflow(call: Call): Promise<Answer> {
  const path = await workflowOf(call);
  const file = (await onDefaultBranch(call)).find((one) => one.path === path);
  if (!file) throw notFound();
  return ok(await workflowShape(call, file));
}

async function switchTo(call: Call, on: boolean): Promise<Answer> {
  const {world, repo} = call;
  const path = await workflowOf(call);
  const {id, at} = workflowRecord(world, repo, path);
  const record = on ? {id, path, at, enabledAt: now(world)} : {id, path, at, disabled: true};
  world.store.put('workflow', repo.slug, path, record);
  return noContent;
}

async function stateOf({world, repo}: Call, {path, triggers}: WorkflowFile): Promise<string> {
  const {disabled, enabledAt} = workflowRecord(world, repo, path);
  if (disabled === true) return 'disabled_manually';
  if (repo.private || !Object.hasOwn(triggers, 'schedule')) return 'active';
  const head = await resolveCommit(repo.gitDirectory, `heads/${repo.defaultBranch}`);
  const committed =
    head === undefined ? undefined : (await readCommit(repo.gitDirectory, head)).committer.date;
  const active = Math.max(...[committed, enabledAt].map((time) => new Date(time ?? 0).getTime()));
  return world.clock().getTime() - active > idleDays * 86_400_000 ? 'disabled_inactivity' : 'active';
}

async function onDefaultBranch(call: Call): Promise<WorkflowFile[]> {
  const commit = await resolveCommit(call.repo.gitDirectory, `heads/${call.repo.defaultBranch}`);
  return commit === undefined ? [] : workflowFiles(call.repo, commit);
}

async function workflowShape(call: Call, file: WorkflowFile): Promise<Record<string, unknown>> {
  const {world, repo} = call;
  const {path, name} = file;
  const {id, at} = workflowRecord(world, repo, path);
  const web = repoWeb(world, repo);
  return {
    id,
    node_id: nodeId('W', id),
    name,
    path,
    state: await stateOf(call, file),
    created_at: at,
    updated_at: at,
    url: `${repoApi(world, repo)}/actions/workflows/${id}`,
    html_url: `${web}/blob/${encodePath(repo.defaultBranch)}/${encodePath(path)}`,
    badge_url: `${web}/workflows/${encodeURIComponent(name)}/badge.svg`,
  };
}

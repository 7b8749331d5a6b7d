import {resolveCommit} from '../git/objects.ts';
import {repoApi, repoWeb} from '../shapes/repository.ts';
import {nodeId} from '../shapes/user.ts';
import {encodePath} from '../shapes/commit.ts';
import {type Answer, notFound, ok} from './answer.ts';
import type {Call, Routes} from './call.ts';
import {countedAnswer} from './paginate.ts';
import {type WorkflowFile, workflowFiles, workflowRecord} from './workflow-files.ts';

const workflows = '/repos/{owner}/{repo}/actions/workflows';

export const workflowRoutes: Routes = {
  [`GET ${workflows}`]: {scopes: ['actions'], handle: listWorkflows},
  [`GET ${workflows}/{workflow_id}`]: {scopes: ['actions'], handle: getWorkflow},
};

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
  return countedAnswer(call, 'workflows', await onDefaultBranch(call), (file) => workflowShape(call, file));
}

async function getWorkflow(call: Call): Promise<Answer> {
  const path = await workflowOf(call);
  const file = (await onDefaultBranch(call)).find((one) => one.path === path);
  if (!file) throw notFound();
  return ok(workflowShape(call, file));
}

async function onDefaultBranch(call: Call): Promise<WorkflowFile[]> {
  const commit = await resolveCommit(call.repo.gitDirectory, `heads/${call.repo.defaultBranch}`);
  return commit === undefined ? [] : workflowFiles(call.repo, commit);
}

function workflowShape({world, repo}: Call, {path, name}: WorkflowFile): Record<string, unknown> {
  const {id, at} = workflowRecord(world, repo, path);
  const web = repoWeb(world, repo);
  return {
    id,
    node_id: nodeId('W', id),
    name,
    path,
    state: 'active',
    created_at: at,
    updated_at: at,
    url: `${repoApi(world, repo)}/actions/workflows/${id}`,
    html_url: `${web}/blob/${encodePath(repo.defaultBranch)}/${encodePath(path)}`,
    badge_url: `${web}/workflows/${encodeURIComponent(name)}/badge.svg`,
  };
}

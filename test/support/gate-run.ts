import type {Context} from '../../src/kernel/context.ts';
import type {Permissions} from '../../src/local/contract.ts';
import {plainOctokit} from './plain-octokit.ts';
import {write, type PromotionWorld} from './promotion.ts';
import {runBundle, type ActionRun} from './run-action.ts';
import {gate} from '../../src/verbs/gate.ts';
import {propose} from '../../src/verbs/propose.ts';
import {inputsOf} from './inputs-of.ts';

export const gateInputs = inputsOf(gate);

export const proposeInputs = inputsOf(propose, {model: 'm', stage: 'production'});

export const stageFile = 'registry/m/stages/production.json';

/** Commits files on top of a revision to a branch of the forge; returns the commit. */
export async function pushBranch(
  {git}: PromotionWorld,
  branch: string,
  files: Record<string, string>,
  from = 'origin/main',
): Promise<string> {
  await git.run(['fetch', '--quiet', 'origin']);
  await git.run(['checkout', '--quiet', '--detach', from]);
  await write(git.directory, files);
  await git.run(['add', '--all']);
  await git.run(['commit', '--quiet', '--allow-empty', '-m', `Change ${branch}`]);
  const commit = await git.run(['rev-parse', 'HEAD']);
  await git.run(['push', '--quiet', '--force', 'origin', `${commit}:refs/heads/${branch}`]);
  await git.run(['checkout', '--quiet', 'main']);
  return commit;
}

/** Opens a pull request; returns its number. */
export async function openPull(world: PromotionWorld, head: string, base = 'main'): Promise<number> {
  const {octokit, owner, repo} = await clientOf(world);
  const {data} = await octokit.rest.pulls.create({owner, repo, head, base, title: head});
  return data.number;
}

/** The payload of an event of a pull request, as the forge shows it now. */
export async function payloadOf(world: PromotionWorld, number: number): Promise<Record<string, unknown>> {
  const {octokit, owner, repo} = await clientOf(world);
  const {data} = await octokit.rest.pulls.get({owner, repo, pull_number: number});
  const repository = await octokit.rest.repos.get({owner, repo});
  return {action: 'submitted', pull_request: data, repository: repository.data};
}

/** The context of a run that an event of a pull request started. */
export async function onPull(
  world: PromotionWorld,
  git: PromotionWorld['git'],
  number: number,
): ReturnType<PromotionWorld['context']> {
  return onEvent(world, git, {name: 'pull_request', payload: await payloadOf(world, number)});
}

export async function onEvent(
  world: PromotionWorld,
  git: PromotionWorld['git'],
  event: Partial<Context['event']>,
): ReturnType<PromotionWorld['context']> {
  const context = await world.context(git);
  return {...context, event: {...context.event, ...event}};
}

/** Runs the built Action in a process of its own, on an event of a pull request, with the token that the template gives. */
export async function gateAction(
  world: PromotionWorld,
  git: PromotionWorld['git'],
  event: {name: string; payload: unknown; ref?: string},
  inputs: Record<string, string> = {},
): Promise<ActionRun> {
  const token = world.forge.issueToken({
    repository: world.slug,
    actor: 'github-actions[bot]',
    kind: 'workflow',
    permissions: {contents: 'read', 'pull-requests': 'read', statuses: 'write', checks: 'write'},
  });
  return runBundle('gate', {
    workspace: git.directory,
    inputs: {token, ...inputs},
    event,
    environment: {
      GITHUB_REPOSITORY: world.slug,
      GITHUB_API_URL: world.forge.apiUrl,
      GITHUB_SERVER_URL: world.forge.serverUrl,
      CAIRN_GITHUB_RETRIES: '0',
    },
  });
}

/** Approves pull request 1 at its head, as a person with these permissions (those of somebody who may write by default). */
export async function approve(
  world: PromotionWorld,
  actor: string,
  permissions: Permissions = {},
): Promise<void> {
  const token = world.forge.issueToken({repository: world.slug, actor, kind: 'person', permissions});
  const octokit = plainOctokit(token, world.forge.apiUrl);
  const [owner = '', repo = ''] = world.slug.split('/');
  await octokit.rest.pulls.createReview({owner, repo, pull_number: 1, event: 'APPROVE'});
}

/** State and words of `cairn/gate` at a commit; undefined where it has none. */
export async function statusOf(
  world: PromotionWorld,
  sha: string,
): Promise<{state: string; description: string} | undefined> {
  const {octokit, owner, repo} = await clientOf(world);
  const {data} = await octokit.rest.repos.getCombinedStatusForRef({owner, repo, ref: sha});
  const found = data.statuses.find(({context}) => context === 'cairn/gate');
  return found && {state: found.state, description: found.description ?? ''};
}

async function clientOf(
  world: PromotionWorld,
): Promise<{octokit: ReturnType<typeof plainOctokit>; owner: string; repo: string}> {
  const token = world.forge.issueToken({
    repository: world.slug,
    actor: 'mallory',
    kind: 'person',
    permissions: {},
  });
  const [owner = '', repo = ''] = world.slug.split('/');
  return Promise.resolve({octokit: plainOctokit(token, world.forge.apiUrl), owner, repo});
}

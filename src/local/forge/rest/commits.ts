import {type CommitInfo, beforeCommit, listCommits, readCommit, readCommits} from '../git/commits.ts';
import {type FileChange, diffFiles} from '../git/diff.ts';
import {mergeBase} from '../git/merge.ts';
import {inspectObject, resolveCommit} from '../git/objects.ts';
import {listRefs} from '../git/refs.ts';
import {commitShape, encodePath, fileShape} from '../shapes/commit.ts';
import {pullCommits, pullShape} from '../shapes/pull.ts';
import {covers} from '../git/ruleset-rule.ts';
import {repoApi, repoWeb} from '../shapes/repository.ts';
import {nodeId} from '../shapes/user.ts';
import {isPull} from '../state/documents.ts';
import {type Answer, ApiFault, notFound, ok, unprocessable} from './answer.ts';
import type {Call, Routes} from './call.ts';
import {listAnswer, pageOf} from './paginate.ts';

const repo = '/repos/{owner}/{repo}';

export const commitRoutes: Routes = {
  [`GET ${repo}/commits`]: {scopes: ['contents'], handle: listAll},
  [`GET ${repo}/commits/{ref}`]: {scopes: ['contents'], handle: getOne},
  [`GET ${repo}/commits/{commit_sha}/pulls`]: {scopes: ['pull-requests', 'contents'], handle: pullsOf},
  [`GET ${repo}/compare/{basehead}`]: {scopes: ['contents'], handle: compare},
  [`GET ${repo}/branches`]: {scopes: ['contents'], handle: listBranches},
  [`GET ${repo}/branches/{branch}`]: {scopes: ['contents'], handle: getBranch},
  [`GET ${repo}/branches/{branch}/protection`]: {scopes: ['administration'], handle: noProtection},
  [`GET ${repo}/rules/branches/{branch}`]: {scopes: ['metadata'], handle: branchRules},
  [`GET ${repo}/tags`]: {scopes: ['contents'], handle: listTags},
};

/** The rules of rulesets that a branch has, one by one. */
async function branchRules(call: Call): Promise<Answer> {
  const ref = `refs/heads/${call.param('branch')}`;
  const rules = call.world.store
    .list('ruleset', call.repo.slug)
    .filter((one) => covers(one, ref, call.repo))
    .flatMap(({id, rules: types, parameters = {}}) =>
      types.map((type) => ({
        type,
        ...(type in parameters && {parameters: parameters[type]}),
        ruleset_source_type: 'Repository',
        ruleset_source: call.repo.slug,
        ruleset_id: id,
      })),
    );
  return listAnswer(call, rules, (rule) => rule);
}

async function listAll(call: Call): Promise<Answer> {
  const {gitDirectory, defaultBranch} = call.repo;
  const start = await resolveCommit(gitDirectory, call.query.get('sha') ?? defaultBranch);
  if (start === undefined)
    throw call.query.has('sha') ? notFound() : new ApiFault(409, 'Git Repository is empty.');
  const options = ['since', 'until', 'author'].flatMap((name) => {
    const value = call.query.get(name);
    return value === null ? [] : [`--${name}=${value}`];
  });
  const path = call.query.get('path');
  const page = pageOf(call, await listCommits(gitDirectory, [start], options, path === null ? [] : [path]));
  const commits = await readCommits(gitDirectory, page.items);
  return {
    status: 200,
    headers: page.headers,
    body: commits.map((one) => commitShape(call.world, call.repo, one)),
  };
}

async function getOne(call: Call): Promise<Answer> {
  const {world, repo: repository} = call;
  const commit = await commitNamed(call, call.param('ref'));
  const files = await diffFiles(
    repository.gitDirectory,
    await beforeCommit(repository.gitDirectory, commit),
    commit.sha,
  );
  return ok({
    ...commitShape(world, repository, commit),
    stats: totals(files),
    files: files.map((file) => fileShape(world, repository, commit.sha, file)),
  });
}

async function pullsOf(call: Call): Promise<Answer> {
  const {world, repo: repository} = call;
  const found = await inspectObject(repository.gitDirectory, call.param('commit_sha'));
  if (found?.type !== 'commit') throw unprocessable(`No commit found for SHA: ${call.param('commit_sha')}`);
  const hits = [];
  for (const issue of world.store.list('issue', repository.slug)) {
    if (!isPull(issue)) continue;
    const {mergeCommit, headSha} = issue.pull;
    const brings =
      [mergeCommit, headSha].includes(found.sha) ||
      (await pullCommits(repository, issue)).includes(found.sha);
    if (brings) hits.push(issue);
  }
  return listAnswer(call, hits, (issue) => pullShape(world, repository, issue));
}

async function compare(call: Call): Promise<Answer> {
  const {world, repo: repository} = call;
  const {gitDirectory} = repository;
  const [baseName = '', headName = ''] = call.param('basehead').split('...');
  const [base, head] = [
    await commitNamed(call, unowned(baseName), 404),
    await commitNamed(call, unowned(headName), 404),
  ];
  const common = await mergeBase(gitDirectory, base.sha, head.sha);
  if (common === undefined) throw notFound(`No common ancestor between ${baseName} and ${headName}.`);
  const ahead = (await listCommits(gitDirectory, [`${base.sha}..${head.sha}`], ['--topo-order'])).reverse();
  const behind = await listCommits(gitDirectory, [`${head.sha}..${base.sha}`]);
  const page = pageOf(call, ahead);
  const files = await diffFiles(gitDirectory, common, head.sha);
  const shape = (commit: CommitInfo): unknown => commitShape(world, repository, commit);
  const web = `${repoWeb(world, repository)}/compare/${encodePath(call.param('basehead'))}`;
  return {
    status: 200,
    headers: page.headers,
    body: {
      url: `${repoApi(world, repository)}/compare/${encodePath(call.param('basehead'))}`,
      html_url: web,
      permalink_url: `${repoWeb(world, repository)}/compare/${base.sha}...${head.sha}`,
      diff_url: `${web}.diff`,
      patch_url: `${web}.patch`,
      base_commit: shape(base),
      merge_base_commit: shape(await readCommit(gitDirectory, common)),
      status: relation(ahead.length, behind.length),
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: (await readCommits(gitDirectory, page.items)).map(shape),
      files: files.slice(0, 300).map((file) => fileShape(world, repository, head.sha, file)),
    },
  };
}

async function listBranches(call: Call): Promise<Answer> {
  const api = repoApi(call.world, call.repo);
  return listAnswer(call, await listRefs(call.repo.gitDirectory, 'refs/heads/'), ({ref, sha}) => ({
    name: ref.slice('refs/heads/'.length),
    commit: {sha, url: `${api}/commits/${sha}`},
    protected: false,
  }));
}

async function getBranch(call: Call): Promise<Answer> {
  const {world, repo: repository} = call;
  const name = call.param('branch');
  const [found] = (await listRefs(repository.gitDirectory, `refs/heads/${name}`)).filter(
    ({ref}) => ref === `refs/heads/${name}`,
  );
  if (!found) throw notFound('Branch not found');
  const self = `${repoApi(world, repository)}/branches/${encodePath(name)}`;
  return ok({
    name,
    commit: commitShape(world, repository, await readCommit(repository.gitDirectory, found.commit)),
    _links: {self, html: `${repoWeb(world, repository)}/tree/${encodePath(name)}`},
    protected: false,
    protection: {
      enabled: false,
      required_status_checks: {enforcement_level: 'off', contexts: [], checks: []},
    },
    protection_url: `${self}/protection`,
  });
}

function noProtection(): never {
  throw notFound('Branch not protected');
}

async function listTags(call: Call): Promise<Answer> {
  const api = repoApi(call.world, call.repo);
  const tags = (await listRefs(call.repo.gitDirectory, 'refs/tags/')).reverse();
  return listAnswer(call, tags, ({ref, commit}) => {
    const name = ref.slice('refs/tags/'.length);
    return {
      name,
      commit: {sha: commit, url: `${api}/commits/${commit}`},
      zipball_url: `${api}/zipball/${encodePath(ref)}`,
      tarball_url: `${api}/tarball/${encodePath(ref)}`,
      node_id: nodeId('REF', ref),
    };
  });
}

async function commitNamed(call: Call, name: string, status = 422): Promise<CommitInfo> {
  const sha = await resolveCommit(call.repo.gitDirectory, name);
  if (sha === undefined)
    throw new ApiFault(status, status === 404 ? 'Not Found' : `No commit found for SHA: ${name}`);
  return readCommit(call.repo.gitDirectory, sha);
}

// `owner:branch` names the same repository here: there are no forks.
function unowned(name: string): string {
  return name.replace(/^[^:]*:/, '');
}

function relation(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

function totals(files: readonly FileChange[]): Record<string, number> {
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return {additions, deletions, total: additions + deletions};
}

import {type Repo, type World} from '../world.ts';
import {nodeId, userShape} from './user.ts';

/** The REST address of a repository. */
export function repoApi(world: World, repo: Repo): string {
  return `${world.urls.api}/repos/${repo.slug}`;
}

/** The web address of a repository. */
export function repoWeb(world: World, repo: Repo): string {
  return `${world.urls.server}/${repo.slug}`;
}

/** A repository as GitHub shows it, with every field of its full form. */
export function repositoryShape(world: World, repo: Repo): Record<string, unknown> {
  const issues = world.store.list('issue', repo.slug).filter(({state}) => state === 'open').length;
  const web = repoWeb(world, repo);
  return {
    id: repo.id,
    node_id: nodeId('R', repo.id),
    name: repo.name,
    full_name: repo.slug,
    owner: userShape(world, repo.owner),
    private: repo.private,
    html_url: web,
    description: null,
    fork: repo.forkOf !== undefined,
    ...links(world, repo),
    git_url: `${web.replace(/^http/, 'git')}.git`,
    ssh_url: `ssh://git@${new URL(world.urls.server).hostname}/${repo.slug}.git`,
    clone_url: `${web}.git`,
    svn_url: web,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    topics: [],
    ...counts(issues),
    size: 0,
    default_branch: repo.defaultBranch,
    visibility: repo.private ? 'private' : 'public',
    ...features,
    permissions: {admin: true, maintain: true, push: true, triage: true, pull: true},
    pushed_at: repo.pushedAt,
    created_at: repo.createdAt,
    updated_at: repo.updatedAt,
  };
}

const features = {
  has_issues: true,
  has_projects: false,
  has_wiki: false,
  has_pages: false,
  has_discussions: false,
  has_downloads: true,
  archived: false,
  disabled: false,
  is_template: false,
  allow_forking: true,
  allow_merge_commit: true,
  allow_squash_merge: true,
  allow_rebase_merge: true,
  web_commit_signoff_required: false,
};

function counts(openIssues: number): Record<string, number> {
  return {
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    subscribers_count: 0,
    network_count: 0,
    open_issues: openIssues,
    open_issues_count: openIssues,
  };
}

function links(world: World, repo: Repo): Record<string, string> {
  const url = repoApi(world, repo);
  return {
    url,
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    hooks_url: `${url}/hooks`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
  };
}

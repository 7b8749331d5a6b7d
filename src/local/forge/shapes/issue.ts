import type {CommentDocument, IssueDocument, LabelDocument} from '../state/documents.ts';
import type {Repo, World} from '../world.ts';
import {repoApi, repoWeb} from './repository.ts';
import {nodeId, userShape} from './user.ts';

/** A label as GitHub shows it. */
export function labelShape(world: World, repo: Repo, label: LabelDocument): Record<string, unknown> {
  return {
    id: label.id,
    node_id: nodeId('LA', label.id),
    url: `${repoApi(world, repo)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

/** The labels of an issue, by their names. */
export function labelShapes(world: World, repo: Repo, names: readonly string[]): Record<string, unknown>[] {
  return names.flatMap((name) => {
    const label = world.store.get('label', repo.slug, name.toLowerCase());
    return label ? [labelShape(world, repo, label)] : [];
  });
}

/**
 * Whether somebody owns the repository. What everybody else is cannot be seen by it, as in an organisation whose members are
 * private (the default) for all who are none, the token of a job included.
 */
export function association(repo: Repo, login: string): string {
  if (login === repo.owner) return 'OWNER';
  return login.endsWith('[bot]') ? 'NONE' : 'CONTRIBUTOR';
}

/** How many comments an issue or pull request has. */
export function countComments(world: World, repo: Repo, number: number): number {
  return world.store.list('comment', repo.slug).filter(({issue}) => issue === number).length;
}

/** An issue (or the issue side of a pull request) as GitHub shows it. */
export function issueShape(world: World, repo: Repo, issue: IssueDocument): Record<string, unknown> {
  const api = repoApi(world, repo);
  const url = `${api}/issues/${issue.number}`;
  const web = `${repoWeb(world, repo)}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`;
  const pullUrl = `${api}/pulls/${issue.number}`;
  return {
    id: issue.id,
    node_id: nodeId('I', issue.id),
    url,
    repository_url: api,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: web,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    user: userShape(world, issue.author),
    labels: labelShapes(world, repo, issue.labels),
    state: issue.state,
    state_reason: issue.stateReason,
    assignee: issue.assignees[0] === undefined ? null : userShape(world, issue.assignees[0]),
    assignees: issue.assignees.map((login) => userShape(world, login)),
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: countComments(world, repo, issue.number),
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    closed_by: issue.closedBy === null ? null : userShape(world, issue.closedBy),
    author_association: association(repo, issue.author),
    performed_via_github_app: null,
    ...(issue.pull && {
      draft: issue.pull.draft,
      pull_request: {
        url: pullUrl,
        html_url: web,
        diff_url: `${web}.diff`,
        patch_url: `${web}.patch`,
        merged_at: issue.pull.mergedAt,
      },
    }),
  };
}

/** A comment on an issue or pull request as GitHub shows it. */
export function commentShape(world: World, repo: Repo, comment: CommentDocument): Record<string, unknown> {
  const api = repoApi(world, repo);
  const kind = world.store.get('issue', repo.slug, comment.issue)?.pull ? 'pull' : 'issues';
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: `${api}/issues/comments/${comment.id}`,
    html_url: `${repoWeb(world, repo)}/${kind}/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${comment.issue}`,
    body: comment.body,
    user: userShape(world, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(repo, comment.author),
    performed_via_github_app: null,
  };
}

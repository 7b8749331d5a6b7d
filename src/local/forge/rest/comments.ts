import {announceOnDefaultBranch} from '../events/default-branch.ts';
import {commentShape, issueShape} from '../shapes/issue.ts';
import type {CommentDocument} from '../state/documents.ts';
import {now} from '../world.ts';
import {type Answer, created, noContent, notFound, ok} from './answer.ts';
import {type Call, type Routes, idParam} from './call.ts';
import {requiredText} from './fields.ts';
import {bodyLimit, issueOf} from './find-issue.ts';
import {listAnswer} from './paginate.ts';

const issues = '/repos/{owner}/{repo}/issues';

export const commentRoutes: Routes = {
  [`GET ${issues}/{issue_number}/comments`]: {scopes: ['issues', 'pull-requests'], handle: listComments},
  [`POST ${issues}/{issue_number}/comments`]: {scopes: ['issues', 'pull-requests'], handle: createComment},
  [`GET ${issues}/comments/{comment_id}`]: {scopes: ['issues', 'pull-requests'], handle: getComment},
  [`PATCH ${issues}/comments/{comment_id}`]: {scopes: ['issues', 'pull-requests'], handle: updateComment},
  [`DELETE ${issues}/comments/{comment_id}`]: {scopes: ['issues', 'pull-requests'], handle: deleteComment},
};

async function listComments(call: Call): Promise<Answer> {
  const {number} = issueOf(call);
  const since = call.query.get('since') ?? '';
  const all = call.world.store.list('comment', call.repo.slug);
  const found = all.filter(({issue, updatedAt}) => issue === number && updatedAt >= since);
  return listAnswer(call, found, (comment) => commentShape(call.world, call.repo, comment));
}

async function createComment(call: Call): Promise<Answer> {
  const {world, repo, grant} = call;
  const issue = issueOf(call);
  const body = requiredText(call.body, 'body', 'IssueComment', bodyLimit);
  const at = now(world);
  const id = world.store.next('', 'id');
  const comment: CommentDocument = {
    id,
    issue: issue.number,
    body,
    author: grant.actor,
    createdAt: at,
    updatedAt: at,
  };
  world.store.put('comment', repo.slug, id, comment);
  world.store.put('issue', repo.slug, issue.number, {...issue, updatedAt: at});
  await announceComment(call, comment, 'created');
  const shape = commentShape(world, repo, comment);
  return created(shape, String(shape['url']));
}

function getComment(call: Call): Answer {
  return ok(commentShape(call.world, call.repo, commentOf(call)));
}

async function updateComment(call: Call): Promise<Answer> {
  const {world, repo} = call;
  const body = requiredText(call.body, 'body', 'IssueComment', bodyLimit);
  const next = {...commentOf(call), body, updatedAt: now(world)};
  world.store.put('comment', repo.slug, next.id, next);
  await announceComment(call, next, 'edited');
  return ok(commentShape(world, repo, next));
}

async function deleteComment(call: Call): Promise<Answer> {
  const comment = commentOf(call);
  call.world.store.remove('comment', call.repo.slug, comment.id);
  await announceComment(call, comment, 'deleted');
  return noContent;
}

function commentOf(call: Call): CommentDocument {
  const comment = call.world.store.get('comment', call.repo.slug, idParam(call, 'comment_id'));
  if (!comment) throw notFound();
  return comment;
}

async function announceComment(call: Call, comment: CommentDocument, action: string): Promise<void> {
  const {world, repo} = call;
  const issue = world.store.get('issue', repo.slug, comment.issue);
  if (!issue) return;
  const payload = {
    action,
    issue: issueShape(world, repo, issue),
    comment: commentShape(world, repo, comment),
  };
  await announceOnDefaultBranch(call, {name: 'issue_comment', payload});
}

import {announce} from '../events/cause.ts';
import {association} from '../shapes/issue.ts';
import {pullShape} from '../shapes/pull.ts';
import {repoApi, repoWeb} from '../shapes/repository.ts';
import {nodeId, userShape} from '../shapes/user.ts';
import type {PullDocument, ReviewDocument} from '../state/documents.ts';
import {now} from '../world.ts';
import {type Answer, ApiFault, ok} from './answer.ts';
import type {Call, Routes} from './call.ts';
import {text} from './fields.ts';
import {bodyLimit, pullOf} from './find-issue.ts';
import {listAnswer} from './paginate.ts';

const reviews = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews';

export const reviewRoutes: Routes = {
  [`GET ${reviews}`]: {scopes: ['pull-requests'], handle: listReviews},
  [`POST ${reviews}`]: {scopes: ['pull-requests'], handle: createReview},
};

const states = {APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED'} as const;

async function listReviews(call: Call): Promise<Answer> {
  const {number} = pullOf(call);
  const found = call.world.store.list('review', call.repo.slug).filter(({pull}) => pull === number);
  return listAnswer(call, found, (review) => reviewShape(call, review));
}

function createReview(call: Call): Answer {
  const {world, repo, grant} = call;
  const issue = pullOf(call);
  const event = eventOf(call, issue);
  const body = text(call.body, 'body', bodyLimit) ?? '';
  if (body === '' && event !== undefined && event !== 'APPROVE') throw refused('Body can not be blank');
  const at = now(world);
  const review: ReviewDocument = {
    id: world.store.next('', 'id'),
    pull: issue.number,
    body,
    author: grant.actor,
    state: event === undefined ? 'PENDING' : states[event],
    commit: text(call.body, 'commit_id') ?? issue.pull.headSha,
    createdAt: at,
    updatedAt: at,
  };
  world.store.put('review', repo.slug, review.id, review);
  const shape = reviewShape(call, review);
  if (event !== undefined && issue.pull.testMerge !== null) {
    announce(call, {
      name: 'pull_request_review',
      ref: `refs/pull/${issue.number}/merge`,
      sha: issue.pull.testMerge,
      payload: {action: 'submitted', review: shape, pull_request: pullShape(world, repo, issue)},
    });
  }
  return ok(shape);
}

function eventOf(call: Call, issue: PullDocument): keyof typeof states | undefined {
  const asked = text(call.body, 'event');
  const event = (['APPROVE', 'REQUEST_CHANGES', 'COMMENT'] as const).find((one) => one === asked);
  if (asked !== undefined && event === undefined) throw refused(`${asked} is not an event`);
  if (call.grant.actor === issue.author && (event === 'APPROVE' || event === 'REQUEST_CHANGES')) {
    throw refused(`Can not ${event === 'APPROVE' ? 'approve' : 'request changes on'} your own pull request`);
  }
  return event;
}

function refused(message: string): ApiFault {
  return new ApiFault(422, 'Unprocessable Entity', [message]);
}

function reviewShape({world, repo}: Call, review: ReviewDocument): Record<string, unknown> {
  const pull = `${repoApi(world, repo)}/pulls/${review.pull}`;
  const html = `${repoWeb(world, repo)}/pull/${review.pull}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: userShape(world, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    _links: {html: {href: html}, pull_request: {href: pull}},
    ...(review.state === 'PENDING' ? {} : {submitted_at: review.createdAt}),
    commit_id: review.commit,
    author_association: association(repo, review.author),
  };
}

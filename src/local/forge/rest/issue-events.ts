import {repoApi} from '../shapes/repository.ts';
import {nodeId, userShape} from '../shapes/user.ts';
import type {Answer} from './answer.ts';
import type {Call, Routes} from './call.ts';
import {issueOf} from './find-issue.ts';
import {listAnswer} from './paginate.ts';

export const issueEventRoutes: Routes = {
  'GET /repos/{owner}/{repo}/issues/{issue_number}/events': {
    scopes: ['issues', 'pull-requests'],
    handle: listEvents,
  },
};

/** Of all that GitHub tells there, that a pull request came to go to another branch. */
async function listEvents(call: Call): Promise<Answer> {
  const {world, repo} = call;
  return listAnswer(call, issueOf(call).pull?.baseChanges ?? [], ({id, at, by}) => ({
    id,
    node_id: nodeId('BRCE', id),
    url: `${repoApi(world, repo)}/issues/events/${id}`,
    actor: userShape(world, by),
    event: 'base_ref_changed',
    commit_id: null,
    commit_url: null,
    created_at: at,
    performed_via_github_app: null,
  }));
}

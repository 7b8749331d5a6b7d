import {zeroSha} from '../git/refs.ts';
import {nodeId, userShape} from '../shapes/user.ts';
import type {ActivityDocument} from '../state/documents.ts';
import type {Answer} from './answer.ts';
import type {Call, Routes} from './call.ts';

export const activityRoutes: Routes = {
  'GET /repos/{owner}/{repo}/activity': {scopes: ['contents'], handle: listActivities},
};

/** Newest first; of one branch, named in short or in full, where it is asked for. */
function listActivities(call: Call): Answer {
  const asked = call.query.get('ref');
  const all = call.world.store.list('activity', call.repo.slug).toReversed();
  const found = all.filter(({ref}) => asked === null || ref === asked || ref === `refs/heads/${asked}`);
  // By cursor, not by page.
  const size = Math.min(Number(call.query.get('per_page') ?? 30), 100);
  const start = Number(call.query.get('after') ?? 0);
  const next = new URLSearchParams(call.query);
  next.set('after', String(start + size));
  const link = `<${call.world.urls.api}${call.path}?${next.toString()}>; rel="next"`;
  return {
    status: 200,
    headers: found.length > start + size ? {link} : {},
    body: found.slice(start, start + size).map((one) => activityShape(call, one)),
  };
}

function activityShape({world}: Call, {id, ref, before, after, actor, at}: ActivityDocument): object {
  const kind = before === zeroSha ? 'branch_creation' : after === zeroSha ? 'branch_deletion' : 'push';
  return {
    ...{id, node_id: nodeId('PSH', id), before, after, ref, timestamp: at, activity_type: kind},
    actor: userShape(world, actor),
  };
}

import {observe, type Observation, type Place} from '../observe.ts';
import {factsOf} from '../raw-tags.ts';
import {cloneComplaints} from './clones.ts';
import type {Case, Complaint, Goal} from './complaint.ts';
import {deploymentComplaints} from './deployments.ts';
import {historyComplaints} from './history.ts';
import {issueComplaints} from './issues.ts';
import {lossComplaints} from './losses.ts';
import {proposalComplaints} from './proposals.ts';
import {stageComplaints} from './stages.ts';
import {versionComplaints} from './versions.ts';

/**
 * Holds the state of a repository against the state before the trial and against what must be true of any state. It
 * reads tags, manifests and stage files by itself: it shares no code with Cairn, so it cannot share its mistakes.
 */
export async function complaintsAbout(
  place: Place,
  states: {before: Observation; after: Observation; goal: Goal},
): Promise<Complaint[]> {
  const facts = await factsOf(place.bare, states.after.refs);
  const of: Case = {place, ...states, facts, versions: facts.filter(({kind}) => kind === 'version')};
  return [
    ...historyComplaints(of),
    ...(await versionComplaints(of)),
    ...(await stageComplaints(of)),
    ...(await proposalComplaints(of)),
    ...deploymentComplaints(of),
    ...issueComplaints(of),
    ...cloneComplaints(of),
    ...(await lossComplaints(of)),
  ];
}

/** Observes and holds against the state before. */
export async function complaintsNow(place: Place, before: Observation, goal: Goal): Promise<Complaint[]> {
  return complaintsAbout(place, {before, after: await observe(place), goal});
}

import {unless, type Case, type Complaint} from './complaint.ts';

/** What is in place is one deployment, which is ended and recorded, and of what the stage's newest tag says. */
export function deploymentComplaints({after, goal, facts}: Case): Complaint[] {
  return (goal.deployed ?? []).flatMap((stage) => {
    const of = after.deployments.filter(({payload}) => payload['stage'] === stage);
    const inPlace = of.filter(({state}) => state === 'success');
    const newest = facts
      .filter((fact) => fact.kind === 'assignment' && fact.stage === stage)
      .sort((a, b) => Number(a.trailers['Sequence']) - Number(b.trailers['Sequence']))
      .at(-1);
    const open = of.filter(({state}) => !['success', 'inactive', 'failure', 'error'].includes(state));
    return [
      ...unless(
        inPlace.length === 1,
        'one-deployment',
        `${stage} has ${inPlace.length} deployments in place`,
      ),
      ...unless(
        inPlace.every(({payload}) => payload['tag'] === newest?.tag),
        'deployment',
        `${stage} runs ${String(inPlace[0]?.payload['tag'])}, not ${newest?.tag}`,
      ),
      ...open.flatMap(({id, state}) =>
        unless(false, 'deployment', `deployment ${id} of ${stage} stays ${state}`),
      ),
    ];
  });
}

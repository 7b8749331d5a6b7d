import {unless, type Case, type Complaint} from './complaint.ts';

/** A model has one issue about drift at most, and no check is told in it twice. */
export function issueComplaints({after, goal}: Case): Complaint[] {
  const open = after.issues.filter((issue) => issue.open && issue.title.startsWith('Drift in '));
  const told = open.flatMap(({comments}) =>
    comments.flatMap((comment) => /<!-- cairn:check:\S+ -->/.exec(comment)?.[0] ?? []),
  );
  return [
    ...unless(open.length <= 1, 'one-issue', `there are ${open.length} issues about drift`),
    ...unless(new Set(told).size === told.length, 'one-comment', 'a check is told twice'),
    ...unless(
      goal.drift === undefined || open.length > 0 === goal.drift,
      'goal',
      `${open.length} issues are open`,
    ),
  ];
}

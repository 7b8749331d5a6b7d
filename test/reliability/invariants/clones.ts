import {unless, type Case, type Complaint} from './complaint.ts';

/** A clone has no tag that the remote lacks, no lock, no half file and no stray ref, and its work tree is as it was. */
export function cloneComplaints({before, after}: Case): Complaint[] {
  return after.clones.flatMap((clone, index) => [
    ...Object.entries(clone.tags).flatMap(([ref, object]) =>
      unless(after.refs[ref] === object, 'local-tags', `clone ${index} has ${ref}, which the remote has not`),
    ),
    ...clone.leftovers.flatMap((name) => unless(false, 'leftovers', `clone ${index} has ${name}`)),
    ...unless(
      clone.dirty === before.clones[index]?.dirty && clone.head === before.clones[index].head,
      'leftovers',
      `the work tree of clone ${index} changed: ${clone.dirty}`,
    ),
  ]);
}

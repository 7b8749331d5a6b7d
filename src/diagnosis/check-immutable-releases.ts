import type {Finding} from './finding.ts';

/** Whether whoever may write can exchange the files of versions that are published. */
export function checkImmutableReleases(immutable: boolean): Finding[] {
  if (immutable) return [];
  return [
    {
      check: 'releases-mutable',
      level: 'notice',
      subject: 'releases',
      problem: 'may be given other files after their publication by whoever may write',
      remedy:
        'Settings > General > Releases > Enable release immutability, where this GitHub has it: it holds for what is published from then on. Files must be there before a release is published, as `register` does it.',
    },
  ];
}

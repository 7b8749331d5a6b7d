/** What the token of a job can be given (`permissions:`). */
const ofJobs: ReadonlySet<string> = new Set([
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'issues',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses',
]);

/**
 * Whether the header names `workflows` beside a set without it, as it does for refs: which of the two is wanted depends
 * on the workflow files of the commit, and who has the smaller one already needs the other.
 */
export function asksForWorkflows(header: string): boolean {
  return /\bworkflows=/.test(header);
}

/**
 * The permissions that GitHub would have accepted, from its header `x-accepted-github-permissions` (sets apart by `;`):
 * those that a job can be given, in the words of a workflow, or else those that no job has.
 */
export function acceptedPermissions(
  header: string,
): {readonly ofJob: boolean; readonly sets: readonly string[]} | undefined {
  const sets = header
    .split(';')
    .map((set) =>
      [...set.matchAll(/(\w+)=(\w+)/g)].map(([, name = '', level = '']) => ({
        name: name.replaceAll('_', '-'),
        level,
      })),
    )
    .filter((set) => set.length > 0);
  if (sets.length === 0) return undefined;
  const grantable = sets.filter((set) => set.every(({name}) => ofJobs.has(name) || name === 'metadata'));
  return {
    ofJob: grantable.length > 0,
    sets: (grantable.length > 0 ? grantable : sets).map((set) =>
      set.map(({name, level}) => `${name}: ${level}`).join(', '),
    ),
  };
}

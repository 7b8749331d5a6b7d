import type {Approval, Evidence} from '../../policy/evidence.ts';

/** Approvals as a verdict is judged by them, without what only matters until they are there. */
export type StatedApprovals = {readonly approvals: readonly Approval[]} & Pick<Evidence, 'unknownCommits'>;

/**
 * Approvals as the value of a tag's trailer, such as `alice, bob=acme/ml-leads+acme/risk, carol=author`: the teams that
 * made them count, `author` and `pushed` for people who made or pushed the change themselves, and `commit.1f2e3d4c5b6a` for
 * a commit that is nobody's; `none` where nobody approved.
 */
export function formatApprovals({approvals, unknownCommits = []}: StatedApprovals): string {
  const people = approvals.map(({user, teams, author = false, pushed = false}) => {
    const notes = [...(author ? ['author'] : []), ...(pushed ? ['pushed'] : []), ...teams];
    return notes.length === 0 ? user : `${user}=${notes.join('+')}`;
  });
  const commits = unknownCommits.map((commit) => `commit.${commit.slice(0, 12)}`);
  return [...people, ...commits].join(', ') || 'none';
}

/** What `formatApprovals` wrote, commits by their first digits; undefined for another text. */
export function parseApprovals(text: string): StatedApprovals | undefined {
  if (text === 'none') return {approvals: []};
  const approvals: Approval[] = [];
  const unknownCommits: string[] = [];
  for (const item of text.split(', ')) {
    const commit = /^commit\.([0-9a-f]{12})$/.exec(item)?.[1];
    if (commit !== undefined) {
      unknownCommits.push(commit);
      continue;
    }
    const match = /^([A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}))(?:=([A-Za-z0-9._/+-]+))?$/.exec(item);
    const user = match?.[1];
    if (user === undefined) return undefined;
    const notes = match?.[2]?.split('+') ?? [];
    const teams = notes.filter((note) => note !== 'author' && note !== 'pushed');
    if (teams.some((team) => !/^[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9._-]+$/.test(team))) return undefined;
    const made = {
      ...(notes.includes('author') && {author: true}),
      ...(notes.includes('pushed') && {pushed: true}),
    };
    approvals.push({user, teams, ...made});
  }
  return {approvals, ...(unknownCommits.length > 0 && {unknownCommits})};
}

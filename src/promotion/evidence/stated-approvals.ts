import type {Approval} from '../../policy/evidence.ts';

/**
 * Approvals as the value of a tag's trailer, such as `alice, bob=acme/ml-leads+acme/risk, carol=author`: the teams that
 * made them count, and `author` for people who made the change themselves; `none` where nobody approved.
 */
export function formatApprovals(approvals: readonly Approval[]): string {
  if (approvals.length === 0) return 'none';
  return approvals
    .map(({user, teams, author = false}) => {
      const notes = [...(author ? ['author'] : []), ...teams];
      return notes.length === 0 ? user : `${user}=${notes.join('+')}`;
    })
    .join(', ');
}

/** What `formatApprovals` wrote; undefined for another text. */
export function parseApprovals(text: string): readonly Approval[] | undefined {
  if (text === 'none') return [];
  const approvals: Approval[] = [];
  for (const item of text.split(', ')) {
    const match = /^([A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}))(?:=([A-Za-z0-9._/+-]+))?$/.exec(item);
    const user = match?.[1];
    if (user === undefined) return undefined;
    const notes = match?.[2]?.split('+') ?? [];
    const teams = notes.filter((note) => note !== 'author');
    if (teams.some((team) => !/^[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9._-]+$/.test(team))) return undefined;
    approvals.push({user, teams, ...(teams.length < notes.length && {author: true})});
  }
  return approvals;
}

import type {Review} from '../../github/reviews.ts';
import type {Approval} from '../../policy/evidence.ts';

/** The reviews that approve this very commit. */
export function approvingReviews(reviews: readonly Review[], commit: string): readonly Review[] {
  return reviews.filter((review) => review.approved && review.commit === commit);
}

/**
 * Parts approvals by the moment at which the pull request went to this branch: what people saw until then was another
 * change. Without a moment none came early; a review without a date, or of the same second, does.
 */
export function partEarly(
  approving: readonly Review[],
  retargeted: string | null | undefined,
): {approved: readonly Review[]; early: readonly Review[]} {
  const isEarly = ({at}: Review): boolean =>
    typeof retargeted === 'string' && !(Date.parse(at) > Date.parse(retargeted));
  return {approved: approving.filter((review) => !isEarly(review)), early: approving.filter(isEarly)};
}

/** An approval with the part that its person had in the change, and whether a rule names the person or a team of theirs. */
export function approvalBy(
  user: string,
  known: {
    /** Logins and teams that rules name, in small letters. */
    names: ReadonlySet<string>;
    /** The members of those teams, in small letters. */
    members: ReadonlyMap<string, ReadonlySet<string>>;
    authors: readonly string[];
    pushers: readonly string[];
  },
): {approval: Approval; isNamed: boolean} {
  const login = user.toLowerCase();
  const isOneOf = (people: readonly string[]): boolean =>
    people.some((other) => other.toLowerCase() === login);
  const teams = [...known.members].filter(([, members]) => members.has(login)).map(([team]) => team);
  return {
    approval: {
      ...{user, teams},
      ...(isOneOf(known.authors) && {author: true}),
      ...(isOneOf(known.pushers) && {pushed: true}),
    },
    isNamed: known.names.has(login) || teams.length > 0,
  };
}

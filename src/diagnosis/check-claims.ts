import {pushCreateOnly} from '../git/push.ts';
import {fetchRefs} from '../git/remote.ts';
import type {Git} from '../kernel/ports.ts';
import {claimFolders, claimRefOf, parseClaim, type ClaimedNumber} from '../registry/claimed-numbers.ts';
import {adviceRemote, restoration} from '../registry/mend-tag.ts';
import {formatTagName, parseTagName, type TagName} from '../registry/tag-name.ts';
import type {Finding} from './finding.ts';

/**
 * Tags that were deleted or replaced by hand: the ref that keeps the number of each still has the tag object. With `fix`
 * a deleted one is made again, as that very object.
 */
export async function checkClaims(
  git: Git,
  of: {
    models: readonly string[];
    /** Object ids of tags and claims by ref: of the remote where it is shared. */
    refs: ReadonlyMap<string, string>;
    isShared: boolean;
  },
): Promise<Finding[]> {
  const models = new Set(of.models);
  const suspect = [...of.refs].flatMap(([ref, object]) => {
    const claim = parseClaim(ref, object);
    if (claim === undefined || !models.has(claim.model)) return [];
    return namesFor(claim).some((name) => of.refs.get(`refs/tags/${formatTagName(name)}`) === object)
      ? []
      : [claim];
  });
  if (suspect.length === 0) return [];
  if (of.isShared)
    await fetchRefs(
      git,
      claimFolders.map((folder) => `+${folder}*:${folder}*`),
    );
  const stated = await statedNames(git);
  const remote = await adviceRemote(git);
  return suspect.map((claim) =>
    findingAbout(git, claim, {stated: stated.get(claim.ref), refs: of.refs, remote}),
  );
}

/** The names of tags that a number can have been given to. */
function namesFor(claim: ClaimedNumber): TagName[] {
  const {model} = claim;
  if ('version' in claim) return [{kind: 'version', model, version: claim.version}];
  const {stage, counter} = claim;
  return (['assignment', 'unassignment'] as const).map((kind) => ({kind, model, stage, counter}));
}

/** The name that the tag object says it has, by the ref that keeps it; empty for what is no tag. */
async function statedNames(git: Git): Promise<ReadonlyMap<string, string>> {
  const lines = await git.run(['for-each-ref', '--format=%(refname) %(tag)', '--', ...claimFolders]);
  return new Map(
    lines.split('\n').map((line) => {
      const [ref = '', tag = ''] = line.split(' ');
      return [ref, tag] as const;
    }),
  );
}

function findingAbout(
  git: Git,
  claim: ClaimedNumber,
  {
    stated = '',
    refs,
    remote,
  }: {stated: string | undefined; refs: ReadonlyMap<string, string>; remote: string},
): Finding {
  const name = parseTagName(stated);
  if (name.kind === 'foreign' || claimRefOf(name) !== claim.ref)
    return {
      check: 'broken-claim',
      level: 'warning',
      subject: claim.ref,
      problem: 'does not hold the tag whose number it keeps',
      remedy: 'Leave it: the number counts as used.',
    };
  const ref = `refs/tags/${stated}`;
  const command = restoration(claim, stated, remote);
  if (refs.has(ref))
    return {
      check: 'replaced-tag',
      level: 'error',
      subject: stated,
      problem: `is another object than the one that its number was given to, which ${claim.ref} keeps`,
      remedy: `Put the fact back: ${command.replace('git push', 'git push --force')}.`,
    };
  return {
    check: 'deleted-tag',
    level: 'error',
    subject: stated,
    problem: `was deleted; ${claim.ref} keeps what it stated`,
    remedy: `Make it again: ${command}, or \`cairn doctor --fix\`.`,
    fix: async () => {
      const outcome = await pushCreateOnly(git, {refs: [ref], object: claim.object});
      return outcome === 'created' ? `made it again from ${claim.ref}` : undefined;
    },
  };
}

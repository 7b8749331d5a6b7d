import {git, temporaryFiles, type SeenPull, type SeenRelease} from '../observe.ts';
import {stageOf, unless, type Case, type Complaint} from './complaint.ts';
import {outsideMarkers} from './markers.ts';

const lost = 'nothing-lost';

/** What was there is there: refs, objects, releases, assets, pull requests, and what people wrote. */
export async function lossComplaints(of: Case): Promise<Complaint[]> {
  const {place, before, after} = of;
  const found: Complaint[] = [];
  for (const [ref, old] of Object.entries(before.refs))
    if (after.refs[ref] !== old) found.push(...(await movedComplaints(of, ref, old)));
  const fsck = await git(place.bare, ['fsck', '--connectivity-only', '--no-dangling', '--no-progress']);
  const leftovers = await temporaryFiles(place.bare);
  return [
    ...found,
    ...unless(fsck !== undefined, lost, 'the repository lacks objects'),
    ...leftovers.flatMap((name) => unless(false, 'leftovers', `the repository has ${name}`)),
    ...before.releases.flatMap((old) => releaseComplaints(old, after.releases)),
    ...before.pulls.flatMap((old) => pullComplaints(old, after.pulls)),
  ];
}

async function movedComplaints({place, before, after}: Case, ref: string, old: string): Promise<Complaint[]> {
  const now = after.refs[ref];
  if (now === undefined) return unless(false, lost, `${ref} is gone`);
  if (ref.startsWith('refs/tags/')) return unless(false, lost, `${ref} was moved`);
  if (stageOf(ref.replace('refs/heads/', '')) === undefined) {
    const invariant = ref === 'refs/heads/main' ? 'main' : lost;
    return unless(await isAncestor(place.bare, old, now), invariant, `${ref} was rewritten`);
  }
  // Cairn may write its own commits anew; those of people must stay.
  const found: Complaint[] = [];
  for (const commit of await commitsOfPeople(place.bare, old, before.refs['refs/heads/main'] ?? ''))
    found.push(...unless(await isAncestor(place.bare, commit, now), lost, `${ref} lost commit ${commit}`));
  return found;
}

function releaseComplaints(old: SeenRelease, releases: readonly SeenRelease[]): Complaint[] {
  const now = releases.find(({id}) => id === old.id);
  if (now === undefined) return unless(false, lost, `the release of ${old.tag} is gone`);
  return [
    ...unless(old.draft || !now.draft, lost, `the release of ${old.tag} is a draft again`),
    ...old.assets.flatMap(({name, state, digest}) =>
      unless(
        state !== 'uploaded' || now.assets.some((asset) => asset.name === name && asset.digest === digest),
        lost,
        `asset ${name} of ${old.tag} is gone`,
      ),
    ),
  ];
}

function pullComplaints(old: SeenPull, pulls: readonly SeenPull[]): Complaint[] {
  const {number} = old;
  const now = pulls.find((pull) => pull.number === number);
  if (now === undefined) return unless(false, lost, `pull request ${number} is gone`);
  return [
    ...unless(now.open || !old.open, lost, `pull request ${number} was closed`),
    ...unless(
      outsideMarkers(now.body) === outsideMarkers(old.body),
      lost,
      `pull request ${number} lost the text that people wrote`,
    ),
    ...old.comments.flatMap((comment) =>
      unless(now.comments.includes(comment), lost, `pull request ${number} lost a comment`),
    ),
  ];
}

async function commitsOfPeople(bare: string, head: string, main: string): Promise<string[]> {
  const format = '--format=%H %(trailers:key=Cairn-Proposal,valueonly,separator=%x2C)';
  const log = await git(bare, ['log', format, head, `^${main}`]);
  return (log?.toString() ?? '')
    .split('\n')
    .filter((line) => line.length >= 40 && line.slice(40).trim() === '')
    .map((line) => line.slice(0, 40));
}

async function isAncestor(bare: string, old: string, now: string): Promise<boolean> {
  return (await git(bare, ['merge-base', '--is-ancestor', old, now])) !== undefined;
}

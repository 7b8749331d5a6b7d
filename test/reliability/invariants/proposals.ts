import {objects, type SeenPull} from '../observe.ts';
import {manifestName, stageFile, stageOf, unless, type Case, type Complaint} from './complaint.ts';
import {insideMarkers} from './markers.ts';

/** One open pull request a branch; what it proposes is registered; its head has the status that the verdict has. */
export async function proposalComplaints(of: Case): Promise<Complaint[]> {
  const open = of.after.pulls.filter((pull) => pull.open && stageOf(pull.branch) !== undefined);
  const branches = Map.groupBy(open, ({branch}) => branch);
  const found = [...branches].flatMap(([branch, pulls]) =>
    unless(pulls.length === 1, 'one-proposal', `${branch} has ${pulls.length} open pull requests`),
  );
  for (const pull of open) found.push(...(await pullComplaints(of, pull)));
  for (const proposal of of.goal.proposals ?? []) found.push(...(await goalComplaints(of, open, proposal)));
  return found;
}

async function pullComplaints({place, versions, before, after}: Case, pull: SeenPull): Promise<Complaint[]> {
  const {number, branch, head, title, body} = pull;
  const seen = before.pulls.find((old) => old.number === number && old.head === head);
  const found = [
    ...unless(
      after.refs[`refs/heads/${branch}`] === head,
      'proposal',
      `the head of ${number} is not its branch`,
    ),
    // A head that nobody judged before is not the verb's to answer for.
    ...unless(
      statusOf(pull) !== undefined || (seen !== undefined && statusOf(seen) === undefined),
      'gate-status',
      `the head of ${number} has no status`,
    ),
  ];
  const file = await stageFile(place, head, stageOf(branch) ?? '');
  const tagged = versions.find((fact) => fact.version === file?.version);
  if (file === undefined || tagged?.trailers['Manifest'] !== file.manifest)
    return [...found, {invariant: 'proposal', what: `what ${number} asks for is not what was registered`}];
  const {version} = file;
  const copies = await objects(place.bare, [
    manifestName(head, version),
    manifestName(tagged.commit, version),
  ]);
  const [ours, theirs] = [...copies.values()].map((copy) => copy?.bytes.toString());
  return [
    ...found,
    ...unless(
      ours !== undefined && ours === theirs,
      'proposal',
      `${number} has another manifest than the tag`,
    ),
    ...unless(title.includes(version), 'proposal', `the title of ${number} says ${title}`),
    ...unless(
      insideMarkers(body).includes(version),
      'proposal',
      `the report of ${number} is not of ${version}`,
    ),
  ];
}

async function goalComplaints(
  {place}: Case,
  open: readonly SeenPull[],
  wanted: NonNullable<Case['goal']['proposals']>[number],
): Promise<Complaint[]> {
  const {stage, version, state, rollback = false} = wanted;
  const pull = open.find(
    ({branch}) => stageOf(branch) === stage && branch.startsWith('cairn-rollback/') === rollback,
  );
  if (pull === undefined) return unless(false, 'goal', `there is no pull request of ${stage}`);
  const file = await stageFile(place, pull.head, stage);
  const status = statusOf(pull);
  return [
    ...unless(file?.version === version, 'goal', `the pull request of ${stage} asks for ${file?.version}`),
    ...unless(status === state, 'gate-status', `${version} in ${stage} is ${status}, not ${state}`),
  ];
}

function statusOf({statuses}: SeenPull): string | undefined {
  return statuses.find(({context}) => context === 'cairn/gate')?.state;
}

import type {SeenFact} from '../raw-tags.ts';
import {model, stageFile, unless, type Case, type Complaint} from './complaint.ts';

const finalStage = 'production';

/** Stage tags are on the commit and manifest of their version; after a release the newest says what the file says. */
export async function stageComplaints(of: Case): Promise<Complaint[]> {
  const {facts, versions, goal} = of;
  const assignments = facts
    .filter(({kind}) => kind === 'assignment')
    .sort((a, b) => Number(a.trailers['Sequence']) - Number(b.trailers['Sequence']));
  const found = assignments.flatMap(({tag, commit, trailers}) => {
    const version = versions.find((fact) => fact.version === trailers['Version']);
    const isRight = version?.commit === commit && version.trailers['Manifest'] === trailers['Manifest'];
    return unless(isRight, 'stage-tag', `${tag} is not on the commit and manifest of its version`);
  });
  for (const stage of goal.released ?? []) {
    const newest = assignments.findLast((fact) => fact.stage === stage);
    found.push(...(await releasedComplaints(of, stage, newest?.trailers ?? {})));
  }
  return found;
}

async function releasedComplaints(
  {place, after, goal}: Case,
  stage: string,
  holder: SeenFact['trailers'],
): Promise<Complaint[]> {
  const file = await stageFile(place, after.refs['refs/heads/main'] ?? '', stage);
  if (file === undefined) return unless(false, 'goal', `${stage} has no file`);
  const {version, manifest} = file;
  const release = after.releases.find(({tag}) => tag === `${model}@v${version}`);
  return [
    ...unless(
      version === (goal.held?.[stage] ?? version),
      'goal',
      `the file of ${stage} asks for ${version}`,
    ),
    ...unless(
      holder['Version'] === version && holder['Manifest'] === manifest,
      'stage-as-desired',
      `${stage} holds ${holder['Version']}, and its file asks for ${version}`,
    ),
    ...unless(
      stage !== finalStage || release?.prerelease === false,
      'stage-as-desired',
      `the release of ${version} is no full one`,
    ),
  ];
}

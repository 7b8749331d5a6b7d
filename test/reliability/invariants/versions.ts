import {objects, sha256, type SeenRelease} from '../observe.ts';
import type {SeenFact} from '../raw-tags.ts';
import {manifestName, unless, type Case, type Complaint} from './complaint.ts';

interface Manifest {
  readonly version: string;
  readonly run: {readonly id: string};
  readonly artifacts: readonly {path: string; size: number; sha256: string; store: {asset?: string}}[];
}

/** Each number and each run once; the manifest has the stated digest; all files are in one published release. */
export async function versionComplaints({
  place,
  versions,
  after: {releases},
  goal: {runs = []},
}: Case): Promise<Complaint[]> {
  const nameOf = ({commit, version}: SeenFact): string => manifestName(commit, version);
  const found = await objects(place.bare, versions.map(nameOf));
  const sound = versions.flatMap((fact) => {
    const bytes = found.get(nameOf(fact))?.bytes;
    const isRight = bytes !== undefined && sha256(bytes) === fact.trailers['Manifest'];
    return isRight ? [{fact, manifest: JSON.parse(bytes.toString()) as Manifest}] : [];
  });
  const byRun = Map.groupBy(sound, ({manifest}) => manifest.run.id);
  return [
    ...versions.flatMap((fact) => [
      ...unless(
        fact.trailers['Version'] === fact.version,
        'version-once',
        `${fact.tag} states another version`,
      ),
      ...unless(
        sound.some((one) => one.fact === fact),
        'manifest-digest',
        `${fact.tag} is on a commit whose manifest is not ${fact.trailers['Manifest']}`,
      ),
    ]),
    ...sound.flatMap(({fact, manifest}) => [
      ...unless(
        manifest.version === fact.version,
        'version-once',
        `the manifest of ${fact.tag} is of another version`,
      ),
      ...releaseComplaints(fact.tag, manifest, releases),
    ]),
    ...[...byRun].flatMap(([run, made]) =>
      unless(
        made.length === 1,
        'version-once',
        `run ${run} is ${made.map(({fact}) => fact.tag).join(' and ')}`,
      ),
    ),
    ...runs.flatMap((run) => unless(byRun.has(run), 'goal', `run ${run} is no version`)),
    ...releases.flatMap(({tag}) =>
      unless(
        versions.some((fact) => fact.tag === tag),
        'release-published',
        `a release is of ${tag}, which is no tag`,
      ),
    ),
  ];
}

function releaseComplaints(
  tag: string,
  {artifacts}: Manifest,
  releases: readonly SeenRelease[],
): Complaint[] {
  const own = releases.filter((release) => release.tag === tag);
  const assets = own[0]?.assets ?? [];
  return [
    ...unless(own.length === 1, 'release-published', `${tag} has ${own.length} releases`),
    ...unless(!own.some(({draft}) => draft), 'release-published', `${tag} has an unfinished draft`),
    ...artifacts.flatMap(({path, size, sha256: digest, store}) =>
      unless(
        assets.some(
          (asset) =>
            asset.name === store.asset &&
            asset.state === 'uploaded' &&
            asset.size === size &&
            asset.digest === digest,
        ),
        'artifacts',
        `${path} of ${tag} is not whole in its release`,
      ),
    ),
    ...unless(assets.length <= artifacts.length, 'artifacts', `${tag} has assets that its manifest has not`),
  ];
}

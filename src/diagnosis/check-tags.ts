import type {Git} from '../kernel/ports.ts';
import {fetchRefs, remoteName} from '../git/remote.ts';
import {readTagRecords} from '../git/tag-records.ts';
import {readRegistry} from '../registry/read-registry.ts';
import {parseTagName} from '../registry/tag-name.ts';
import type {Finding} from './finding.ts';

/** Tags of declared models that state no fact, contradict one another, or are not the same here and on the remote. */
export async function checkTags(git: Git, models: readonly string[]): Promise<Finding[]> {
  const {diagnostics} = await readRegistry(git, {models});
  const differing = await differingTags(git, models);
  const mended = new Set(differing.filter(({fix}) => fix !== undefined).map(({subject}) => subject));
  return [
    ...differing,
    ...diagnostics
      .filter(({tag}) => !mended.has(tag))
      .map(({tag, problem, remedy}) => ({
        check: 'broken-tag',
        level: 'error' as const,
        subject: tag,
        problem,
        remedy,
      })),
  ];
}

/** A tag of the remote is the fact; a checkout may have replaced the local one by a lightweight one. */
async function differingTags(git: Git, models: readonly string[]): Promise<Finding[]> {
  const remote = await remoteName(git);
  if (remote === undefined) return [];
  const objects = new Map<string, string>();
  for (const line of (await git.run(['ls-remote', '--refs', '--tags', remote])).split('\n')) {
    const [object = '', ref = ''] = line.split('\t');
    if (ref !== '') objects.set(ref.slice('refs/tags/'.length), object);
  }
  const {tags} = await readTagRecords(git, ['refs/tags']);
  return tags.flatMap(({name, object}): Finding[] => {
    const parsed = parseTagName(name);
    if (parsed.kind === 'foreign' || !models.includes(parsed.model)) return [];
    const there = objects.get(name);
    if (there === object) return [];
    if (there === undefined)
      return [
        {
          check: 'local-tag',
          level: 'warning',
          subject: name,
          problem: 'is in this clone alone: nobody else can see what it states',
          remedy: 'Push it if it is right, else delete it here.',
        },
      ];
    const fix = async (): Promise<string> => {
      await fetchRefs(git, [`+refs/tags/${name}:refs/tags/${name}`]);
      return `fetched it from ${remote} again`;
    };
    return [
      {
        check: 'moved-tag',
        level: 'error',
        subject: name,
        problem: `is another object here than on ${remote}`,
        remedy: `Fetch it again: the one on ${remote} is the fact.`,
        fix,
      },
    ];
  });
}

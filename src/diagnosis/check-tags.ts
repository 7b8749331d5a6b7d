import {fetchRefs, hasRemote, requireRemote} from '../git/remote.ts';
import type {Git} from '../kernel/ports.ts';
import {claimFolders} from '../registry/claimed-numbers.ts';
import type {Registry} from '../registry/read-registry.ts';
import {declarableName, isDeclarable} from '../registry/declarable-name.ts';
import {parseTagName} from '../registry/tag-name.ts';
import {counted} from '../text/counted.ts';
import {checkClaims} from './check-claims.ts';
import type {Finding} from './finding.ts';
import {foreignLetters} from '../text/foreign-letters.ts';

/**
 * Tags of declared models that state no fact, contradict one another, are not the same here and on `origin`, or were
 * deleted or replaced by hand.
 */
export async function checkTags(
  git: Git,
  {models, registry}: {models: readonly string[]; registry: Registry},
): Promise<Finding[]> {
  const isShared = await hasRemote(git);
  const refs = isShared ? await refsOfRemote(git) : await refsOfClone(git);
  const deleted = await checkClaims(git, {models, refs, isShared});
  const told = new Set(deleted.map(({subject}) => subject));
  const differing = isShared
    ? (await differingTags(git, models, refs)).filter(({subject}) => !told.has(subject))
    : [];
  for (const {fix, subject} of differing) if (fix !== undefined) told.add(subject);
  return [
    ...deleted,
    ...differing,
    ...undeclarable([...refs.keys()]),
    ...registry.diagnostics
      .filter(({tag}) => !told.has(tag))
      .map(({tag, problem, remedy}) => ({
        check: 'broken-tag',
        level: 'error' as const,
        subject: tag,
        problem,
        remedy,
      })),
  ];
}

/** Of tags and of what keeps numbers. */
const folders = ['refs/tags/', ...claimFolders];

/** Object ids by ref. */
type Refs = ReadonlyMap<string, string>;

async function refsOfRemote(git: Git): Promise<Refs> {
  const patterns = folders.map((folder) => `${folder}*`);
  return parseRefs(await git.run(['ls-remote', '--refs', await requireRemote(git), ...patterns]));
}

async function refsOfClone(git: Git): Promise<Refs> {
  return parseRefs(await git.run(['for-each-ref', '--format=%(objectname)%09%(refname)', '--', ...folders]));
}

function parseRefs(lines: string): Refs {
  return new Map(
    lines.split('\n').flatMap((line) => {
      const [object = '', ref = ''] = line.split('\t');
      return ref === '' ? [] : [[ref, object] as const];
    }),
  );
}

/** A tag of `origin` is the fact; a checkout may have replaced the local one by a lightweight one. */
async function differingTags(git: Git, models: readonly string[], refs: Refs): Promise<Finding[]> {
  const remote = await requireRemote(git);
  const declared = new Set(models);
  return [...(await refsOfClone(git))].flatMap(([ref, object]): Finding[] => {
    const name = ref.slice('refs/tags/'.length);
    const parsed = parseTagName(name);
    if (!ref.startsWith('refs/tags/') || parsed.kind === 'foreign' || !declared.has(parsed.model)) return [];
    const there = refs.get(ref);
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

/** Models that tags name, and that no configuration can declare. */
function undeclarable(refs: readonly string[]): Finding[] {
  const counts = new Map<string, number>();
  for (const ref of refs) {
    const tag = ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : '';
    const name = parseTagName(tag);
    const model = name.kind === 'foreign' ? /^([^@#]+)@v\d/.exec(tag)?.[1] : name.model;
    if (model !== undefined && !isDeclarable(model)) counts.set(model, (counts.get(model) ?? 0) + 1);
  }
  return [...counts].map(([model, count]) => ({
    check: 'undeclarable-name',
    level: 'notice',
    subject: model,
    problem: `is named by ${counted(count, 'tag')} and is no name for a model of Cairn (${declarableName})${foreignLetters(model)}`,
    remedy:
      'Nothing can be registered under it; `cairn import gto --rename` takes its history over under another name.',
  }));
}

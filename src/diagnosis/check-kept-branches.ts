import {pushExpecting} from '../git/push.ts';
import {hasRemote, requireRemote} from '../git/remote.ts';
import type {Git} from '../kernel/ports.ts';
import {allKeptBranches, keptBranch} from '../registry/kept-branch.ts';
import {quoted} from '../registry/mend-tag.ts';
import {historyOf, type Registry} from '../registry/read-registry.ts';
import {stateOf, type Version} from '../registry/state.ts';
import type {Finding} from './finding.ts';

/**
 * Versions of Cairn whose kept branch the remote lacks, or has at another commit: once a workflow file changes, GitHub
 * may refuse their tags from a job's own token (docs/workflow-files.md). With `fix` a branch that is missing is made.
 */
export async function checkKeptBranches(
  git: Git,
  {models, registry}: {models: readonly string[]; registry: Registry},
): Promise<Finding[]> {
  if (!(await hasRemote(git))) return [];
  const remote = await requireRemote(git);
  const kept = await allKeptBranches(git);
  return models.flatMap((model) => {
    const {versions, stages} = stateOf(historyOf(registry, model));
    const staged = new Map<string, string[]>();
    for (const [stage, holder] of stages)
      for (const version of [
        holder?.version,
        holder?.fallback,
        ...(holder?.traffic ?? []).map((share) => share.version),
      ])
        if (version !== undefined && staged.get(version)?.includes(stage) !== true)
          staged.set(version, [...(staged.get(version) ?? []), stage]);
    return versions.flatMap((version): Finding[] => {
      const ref = `refs/heads/${keptBranch(model, version.version)}`;
      const there = kept.get(ref);
      if (version.manifestDigest === undefined || there === version.commit) return [];
      return [findingAbout(git, version, {ref, there, remote, stages: staged.get(version.version) ?? []})];
    });
  });
}

function findingAbout(
  git: Git,
  {tag}: Version,
  of: {ref: string; there: string | undefined; remote: string; stages: readonly string[]},
): Finding {
  const {ref, there, remote, stages} = of;
  const branch = ref.slice('refs/heads/'.length);
  const who = stages.length > 0 ? `in ${stages.join(' and ')}` : 'which may still be staged,';
  const command = `\`git push ${remote} ${quoted(`${tag}^{commit}:${ref}`)}\``;
  const found = {
    check: 'missing-kept-branch',
    level: stages.length > 0 ? ('warning' as const) : ('notice' as const),
    subject: tag,
  };
  if (there !== undefined)
    return {
      ...found,
      problem: `${who} has its branch ${branch} at another commit (${there.slice(0, 12)}): after a change of a workflow file GitHub may refuse its tags`,
      remedy: `Rename that branch, then make it again: ${command}.`,
    };
  return {
    ...found,
    problem: `${who} lacks its branch ${branch} on ${remote}: after a change of a workflow file GitHub may refuse its tags`,
    remedy: `Make it again: ${command}, or \`cairn doctor --fix\`.`,
    fix: async () => {
      // Looked up now: another mend may have fetched the tag again.
      const object = await git.run([
        'rev-parse',
        '--verify',
        '--end-of-options',
        `refs/tags/${tag}^{commit}`,
      ]);
      const outcome = await pushExpecting(git, {ref, object, expected: ''});
      return outcome === 'pushed' ? `made its branch ${branch} again` : undefined;
    },
  };
}

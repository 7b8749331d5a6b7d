import {resolveCommit} from '../git/ensure-commit.ts';
import type {Git} from '../kernel/ports.ts';
import {claimTag, nextCounter} from '../registry/claim-tag.ts';
import {historyOf, holderOf} from '../registry/read-registry.ts';
import {UserError} from '../kernel/errors.ts';
import type {ImportedModel} from './imported-model.ts';

/**
 * States imported versions and stages by annotated tags, dated as the other registry dates them: create-only, shared
 * with the remote where there is one. What a tag says already is passed over, so that it may be run again. A version's
 * tag is on the commit that made it where this repository has it, else on HEAD.
 */
export async function stateImports(
  git: Git,
  {model, versions, stages}: ImportedModel,
  progress: (tag: string) => void,
): Promise<string[]> {
  const head = await resolveCommit(git, 'HEAD');
  if (head === undefined)
    throw new UserError('CAIRN_GIT_NO_COMMIT', {
      where: git.directory,
      what: 'the repository has no commit yet',
    });
  const tags: string[] = [];
  const stated = (outcome: {done: string} | {tag: string}): void => {
    if (!('tag' in outcome)) return;
    tags.push(outcome.tag);
    progress(outcome.tag);
  };
  const commits = new Map<string, string>();
  for (const {version, commit, createdAt, source} of versions) {
    const target = (commit === undefined ? undefined : await resolveCommit(git, commit)) ?? head;
    commits.set(version, target);
    stated(
      await claimTag<string>(git, {
        model,
        now: () => new Date(createdAt),
        plan: async (registry) => {
          const known = historyOf(registry, model).find(
            ({name}) => 'version' in name && name.version === version,
          );
          if (known !== undefined) {
            commits.set(version, known.commit);
            return Promise.resolve({done: known.tag});
          }
          const subject = `${model} ${version}, imported from ${source.kind} version ${source.version}`;
          return Promise.resolve({
            claim: {name: {kind: 'version', model, version}, commit: target, subject, trailers: {version}},
          });
        },
      }),
    );
  }
  for (const {stage, version, since} of stages)
    stated(
      await claimTag<string>(git, {
        model,
        now: () => since,
        plan: async (registry) => {
          const past = historyOf(registry, model, stage);
          const holder = holderOf(registry, model, stage);
          // A stage with a history of its own here is not set back by a second import.
          if (holder?.version === version || past.length > 0)
            return Promise.resolve({done: holder?.tag ?? ''});
          return Promise.resolve({
            claim: {
              name: {kind: 'assignment', model, stage, counter: nextCounter(registry, model)},
              commit: commits.get(version) ?? head,
              subject: `${model} ${version} in ${stage}, imported`,
              trailers: {version},
            },
          });
        },
      }),
    );
  return tags;
}

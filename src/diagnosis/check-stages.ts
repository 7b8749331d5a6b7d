import type {Config} from '../generated/documents.ts';
import type {Git} from '../kernel/ports.ts';
import {desiredStages} from '../promotion/stage/desired-stages.ts';
import {stagePath} from '../registry/paths.ts';
import {holderOf, type Registry} from '../registry/read-registry.ts';
import {UserError} from '../kernel/errors.ts';
import type {Finding} from './finding.ts';

/** Stages whose file and newest tag disagree, and stage files that nobody declared or that cannot be read. */
export async function checkStages(
  git: Git,
  of: {
    commit: string;
    config: Config;
    registry: Registry;
    /** Models of other configurations: their stages are not looked at. */
    elsewhere: ReadonlySet<string>;
  },
): Promise<Finding[]> {
  const {commit, config, registry, elsewhere} = of;
  try {
    const {stages, undeclared} = await desiredStages(git, commit, config);
    return [
      ...undeclared
        .filter(({model}) => !elsewhere.has(model))
        .map(({path}) => ({
          check: 'undeclared-stage',
          level: 'warning' as const,
          subject: path,
          problem: 'is ignored: cairn.yaml has no such model or stage',
          remedy: 'Declare the stage, or remove the file.',
        })),
      ...stages.flatMap(({model, stage, desired}) => {
        const holder = holderOf(registry, model, stage);
        if (holder?.version === desired.version) return [];
        return [
          {
            check: 'unreleased-stage',
            level: 'warning' as const,
            subject: stagePath(model, stage),
            problem: `asks for ${desired.version}, but the newest tag says ${holder?.version ?? 'that nothing'} is there`,
            remedy: 'Run `release` (the workflow, or the command): it makes the tag follow the file.',
          },
        ];
      }),
    ];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [
      {
        check: 'broken-stage',
        level: 'error',
        subject: 'registry/',
        problem: error.message,
        remedy: 'Mend the file in a pull request: until then nothing can be released.',
      },
    ];
  }
}

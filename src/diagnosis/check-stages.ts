import type {Git} from '../kernel/ports.ts';
import {stageOwners, type Base} from '../promotion/release/stage-owners.ts';
import {desiredStages} from '../promotion/stage/desired-stages.ts';
import {stagePath} from '../registry/paths.ts';
import {holderOf, type Registry} from '../registry/read-registry.ts';
import {UserError} from '../kernel/errors.ts';
import type {Finding} from './finding.ts';
import {foreignLetters} from '../text/foreign-letters.ts';

/**
 * Stages whose file and newest tag disagree, and stage files that nobody declared or that cannot be read. Of branches that
 * say something else of a stage the one counts that `release` goes by.
 */
export async function checkStages(
  git: Git,
  of: {
    /** The branches that promotions go to, the default branch first. */
    bases: readonly Base[];
    registry: Registry;
    /** Models of other configurations: their stages are not looked at. */
    elsewhere: ReadonlySet<string>;
  },
): Promise<Finding[]> {
  const {bases, registry, elsewhere} = of;
  try {
    // One branch speaks for all stages.
    const owners = bases.length === 1 ? undefined : await stageOwners(git, bases);
    const findings: Finding[] = [];
    const undeclaredPaths = new Set<string>();
    for (const base of bases) {
      const {stages, undeclared} = await desiredStages(git, base.commit, base.config);
      for (const {model, path} of undeclared)
        if (!elsewhere.has(model) && owners?.has(path) !== true) undeclaredPaths.add(path);
      for (const {model, stage, desired} of stages) {
        const path = stagePath(model, stage);
        const holder = holderOf(registry, model, stage)?.version;
        if ((owners === undefined || owners.get(path) === base) && holder !== desired.version)
          findings.push(unreleased(path, {wanted: desired.version, holder}));
      }
    }
    return [...[...undeclaredPaths].map(undeclaredStage), ...findings];
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

function undeclaredStage(path: string): Finding {
  return {
    check: 'undeclared-stage',
    level: 'warning',
    subject: path,
    problem: `is ignored: cairn.yaml has no such model or stage${foreignLetters(path)}`,
    remedy: 'Declare the stage, or remove the file.',
  };
}

function unreleased(path: string, of: {wanted: string; holder: string | undefined}): Finding {
  return {
    check: 'unreleased-stage',
    level: 'warning',
    subject: path,
    problem: `asks for ${of.wanted}, but the newest tag says ${of.holder ?? 'that nothing'} is there`,
    remedy: 'Run `release` (the workflow, or the command): it makes the tag follow the file.',
  };
}

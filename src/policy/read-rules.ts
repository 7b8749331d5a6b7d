import {modelOf, stageOf} from '../config/load-config.ts';
import {parseConfig} from '../config/parse-config.ts';
import type {Config, ConfigTypes} from '../generated/documents.ts';
import {readFileAt} from '../git/commit-files.ts';
import type {Git} from '../git/git.ts';
import {digestOf, type Digest} from '../provenance/digest.ts';
import {UserError} from '../runtime/errors.ts';

/** The configuration as it stands in a commit, and where exactly it was read. */
export interface ReviewedConfig {
  readonly config: Config;
  /** The commit that last changed the file. */
  readonly readFrom: {readonly commit: string; readonly digest: Digest};
}

/**
 * Reads cairn.yaml (or another file) from a commit with git: never from the work tree, where whoever proposes a model
 * could have changed the rules it is judged by. Throws CAIRN_CONFIG_INVALID where the commit has none.
 */
export async function readReviewedConfig(git: Git, commit: string, file: string): Promise<ReviewedConfig> {
  const text = isInside(file) ? await readFileAt(git, commit, file) : undefined;
  if (text === undefined)
    throw new UserError('CAIRN_CONFIG_INVALID', {
      where: file,
      what: `is not in commit ${commit.slice(0, 12)}, from which the rules are read`,
      expected: 'a path relative to the root of the repository, merged to the base branch',
    });
  const changed = await git.run(['log', '-1', '--format=%H', commit, '--', file]);
  return {
    config: parseConfig(text, file),
    readFrom: {commit: changed === '' ? commit : changed, digest: digestOf(text)},
  };
}

/** The rules of a stage as a configuration states them; undefined where it has no such model or stage. */
export function rulesOf(
  config: Config,
  model: string,
  stage: string,
): readonly ConfigTypes.Rule[] | undefined {
  const declared = Object.hasOwn(config.models, model) ? config.models[model] : undefined;
  if (declared === undefined || !Object.hasOwn(declared.stages, stage)) return undefined;
  return declared.stages[stage]?.rules ?? [];
}

function isInside(file: string): boolean {
  return (
    !file.startsWith('/') && !file.split('/').some((part) => part === '..' || part === '' || part === '.')
  );
}

/** The rules of a stage; throws CAIRN_MODEL_UNKNOWN or CAIRN_STAGE_UNKNOWN where the configuration has none. */
export function requireRules(config: Config, model: string, stage: string): readonly ConfigTypes.Rule[] {
  return stageOf(modelOf(config, model), stage).rules ?? [];
}

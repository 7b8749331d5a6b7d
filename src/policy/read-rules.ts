import {modelOf, stageOf} from '../config/load-config.ts';
import {parseConfig} from '../config/parse-config.ts';
import type {Config, ConfigTypes} from '../generated/documents.ts';
import {readFileAt} from '../git/commit-files.ts';
import {oncePerCommit} from '../git/once-per-commit.ts';
import type {Git} from '../kernel/ports.ts';
import {digestOf, type Digest} from '../kernel/digest.ts';
import {UserError} from '../kernel/errors.ts';
import type {StagePolicy} from './judge.ts';
import {mergeRuleFiles} from './merge-rule-files.ts';

/** The configuration as it stands in a commit, and where exactly it was read. */
export interface ReviewedConfig {
  /** With the rules of its rule files. */
  readonly config: Config;
  /** The commit that last changed one of the files, and the digest over all of them. */
  readonly readFrom: {readonly commit: string; readonly digest: Digest};
}

/** A configuration as a commit has it: its own text, and the texts of the rule files that it names. */
interface CommittedConfig {
  /** With the rules of its rule files. */
  readonly config: Config;
  readonly text: string;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads cairn.yaml (or another file) and the rule files that it names from a commit with git: never from the work tree,
 * where whoever proposes a model could have changed the rules it is judged by. Throws CAIRN_CONFIG_INVALID where the
 * commit lacks a file.
 */
export const readCommittedConfig = oncePerCommit(
  async (git, commit, file: string): Promise<CommittedConfig> => {
    const read = async (path: string): Promise<string | undefined> =>
      isInside(path) ? readFileAt(git, commit, path) : undefined;
    const text = await read(file);
    if (text === undefined)
      throw new UserError('CAIRN_CONFIG_INVALID', {
        where: file,
        what: `is not in commit ${commit.slice(0, 12)}, from which the rules are read`,
        expected: 'a path relative to the root of the repository, merged to the base branch',
        todo: '`cairn init` writes a starter.',
      });
    return {text, ...(await mergeRuleFiles(parseConfig(text, file), {file, read}))};
  },
);

/** `readCommittedConfig`, and where exactly its rules come from. */
export async function readReviewedConfig(git: Git, commit: string, file: string): Promise<ReviewedConfig> {
  const {config, text, texts} = await readCommittedConfig(git, commit, file);
  const changed = await git.run(['log', '-1', '--format=%H', commit, '--', file, ...texts.keys()]);
  return {
    config,
    readFrom: {commit: changed === '' ? commit : changed, digest: digestOfRules(file, text, texts)},
  };
}

/** That of the text itself; with rule files, of the lines `<digest> <path>` of every file, the configuration first. */
function digestOfRules(file: string, text: string, texts: ReadonlyMap<string, string>): Digest {
  if (texts.size === 0) return digestOf(text);
  const lines = [[file, text] as const, ...texts].map(([path, one]) => `${digestOf(one)} ${path}\n`);
  return digestOf(lines.join(''));
}

/** What a stage asks for as a configuration states it; undefined where it has no such model or stage. */
export function policyOf(config: Config, model: string, stage: string): StagePolicy | undefined {
  const declared = Object.hasOwn(config.models, model) ? config.models[model] : undefined;
  if (declared?.stages === undefined || !Object.hasOwn(declared.stages, stage)) return undefined;
  return policyIn(declared.stages[stage]);
}

/** What a stage asks for; throws CAIRN_MODEL_UNKNOWN or CAIRN_STAGE_UNKNOWN where the configuration has none. */
export function requirePolicy(config: Config, model: string, stage: string): StagePolicy {
  return policyIn(stageOf(modelOf(config, model), stage));
}

function policyIn(stage: ConfigTypes.StageConfig | undefined): StagePolicy {
  return {rules: stage?.rules ?? [], waivers: stage?.waivers ?? []};
}

function isInside(file: string): boolean {
  return (
    !file.startsWith('/') && !file.split('/').some((part) => part === '..' || part === '' || part === '.')
  );
}

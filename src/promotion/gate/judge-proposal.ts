import {declaredElsewhere} from '../../config/declared-once.ts';
import {firstOnes} from '../../text/first-ones.ts';
import type {Verdict} from '../../generated/documents.ts';
import {mergedTree} from '../../git/merged-tree.ts';
import type {Context} from '../../kernel/context.ts';
import {UserError} from '../../kernel/errors.ts';
import type {Git} from '../../kernel/ports.ts';
import {policyOf, readReviewedConfig} from '../../policy/read-rules.ts';
import {readRegistry} from '../../registry/read-registry.ts';
import {approvalsOfChange} from '../evidence/change-approvals.ts';
import {changedRegistry} from '../evidence/changed-registry.ts';
import {readStageFile} from '../stage/stage-file.ts';
import {versionFileProblems} from '../proposal/version-files.ts';
import type {Ground} from './ground.ts';
import {judgeChange, type ChangeVerdict} from './judge-change.ts';
import {replayedOtherwise} from './replayed-files.ts';

/** What the merges of a commit would do to the registry, judged. */
export interface Judgement {
  /** One for each stage that a merge changes, and for each place that the commit would go to. */
  readonly verdicts: readonly ChangeVerdict[];
  /** What is wrong with files of versions; fails. */
  readonly problems: readonly string[];
  /** Why it cannot be told what a merge makes; inconclusive. */
  readonly unsettled: readonly string[];
  /** The stage files that change, in order. */
  readonly paths: readonly string[];
}

/**
 * Judges what merging a commit would make of the registry, at every place that it would go to, by the rules that stand
 * there.
 */
export async function judgeProposal(
  context: Pick<Context, 'git' | 'github' | 'log' | 'now'>,
  options: {
    head: string;
    grounds: readonly Ground[];
    /** Path of the configuration. */
    config: string;
    /** Judge these alone. */
    only?: {model?: string | undefined; stage?: string | undefined};
  },
): Promise<Judgement> {
  const judged: Judgement[] = [];
  const several = new Set(options.grounds.map(({name}) => name)).size > 1;
  for (const ground of options.grounds) {
    const one = await judgeAt(context, ground, options);
    const at = several && ground.name !== undefined ? {base: ground.name} : {};
    judged.push({...one, verdicts: one.verdicts.map((verdict) => ({...verdict, ...at}))});
  }
  const all = (key: 'problems' | 'unsettled' | 'paths'): string[] => [
    ...new Set(judged.flatMap((one) => one[key])),
  ];
  return {
    verdicts: judged.flatMap(({verdicts}) => verdicts),
    problems: all('problems'),
    unsettled: all('unsettled'),
    paths: all('paths'),
  };
}

/** The verdict on one stage at the first place; undefined where it does not change there, or could not be judged. */
export function verdictOf({verdicts}: Judgement, of: {model: string; stage: string}): Verdict | undefined {
  const one = verdicts.find(({model, stage}) => model === of.model && stage === of.stage);
  return one === undefined || 'problem' in one ? undefined : one.verdict;
}

async function judgeAt(
  context: Pick<Context, 'git' | 'github' | 'log' | 'now'>,
  ground: Ground,
  {head, config, only}: Parameters<typeof judgeProposal>[1],
): Promise<Judgement> {
  const {git} = context;
  const where = ground.name ?? ground.base.slice(0, 12);
  const merged = await mergedTree(git, ground.base, head);
  if ('conflicts' in merged)
    return {
      ...nothing,
      unsettled: [`it conflicts with ${where} in ${listed(merged.conflicts)}: merge ${where} into it.`],
    };
  const changed = await changedRegistry(git, ground.base, merged.tree);
  const stages = changed.stages.filter(
    ({model, stage}) => (only?.model ?? model) === model && (only?.stage ?? stage) === stage,
  );
  const replayed = ground.queued
    ? []
    : await replayedOtherwise(git, {base: ground.base, head, tree: merged.tree});
  const settled = {
    verdicts: [],
    problems: await versionFileProblems(git, merged.tree, changed.versions),
    unsettled:
      replayed.length === 0
        ? []
        : [`its commits leave ${listed(replayed)} otherwise than a merge does: rebase it on ${where}.`],
    paths: stages.map(({path}) => path),
  };
  if (stages.length === 0) return settled;
  const reviewed = await readReviewedConfig(git, ground.rules, config);
  const elsewhere = await declaredElsewhere(git, ground.rules, config);
  const registry = await readRegistry(git, {models: Object.keys(reviewed.config.models), fetch: true});
  const moment = context.now().toISOString();
  const verdicts: ChangeVerdict[] = [];
  for (const {model, stage} of stages) {
    const policy = policyOf(reviewed.config, model, stage);
    const always = await isOverridden(git, merged.tree, {model, stage});
    const judged = {moment, ...(await approvalsOfChange(context, policy, {change: ground, head, always}))};
    verdicts.push(
      await judgeChange(git, {
        model,
        stage,
        base: ground.base,
        head: merged.tree,
        reviewed,
        registry,
        judged,
        declaredIn: elsewhere.get(model)?.file,
      }),
    );
  }
  return {...settled, verdicts};
}

/** Whether a stage file carries an override, for which reviews are read too; a broken file is told of elsewhere. */
async function isOverridden(
  git: Git,
  tree: string,
  {model, stage}: {model: string; stage: string},
): Promise<boolean> {
  try {
    return (await readStageFile(git, tree, model, stage))?.override !== undefined;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

const nothing: Judgement = {verdicts: [], problems: [], unsettled: [], paths: []};

function listed(paths: readonly string[]): string {
  const shown = paths.map((path) => path.replace(/\p{Cc}/gu, '?'));
  return firstOnes(shown, 3) || 'its history';
}
